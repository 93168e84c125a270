-- Why a head bars what is not secret but sensitive, and why it is let in again: in the head's own words, beside the decision.
alter table handbook.sensitive_bars add column reason text, add column end_reason text;
