-- Relations are part of the text that is approved: the table that came with them is guarded like the other rows of a document.
select handbook.guard_publication('documents');
