'use client';
import React, { useState, type ReactElement } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Menu } from '../../design/Menu';
import { Tabs } from '../../design/Tabs';
import { TextField } from '../../design/TextField';

/** The components that run in the browser. */
export const Gallery = ({ close }: { close: string }): ReactElement => {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby="mau-chay" className="st-card">
      <h2 id="mau-chay">Button, TextField, Tabs, Dialog, Menu</h2>
      <div className="st-tools">
        <Button kind="main" onPress={() => setOpen(true)}>Dialog</Button>
        <Button>plain</Button>
        <Button kind="quiet">quiet</Button>
        <Button isDisabled>disabled</Button>
        <Menu label="Menu" lines={[{ id: 'one', words: 'Việc thứ nhất', run: () => setSaid('một') }, { id: 'two', words: 'Việc thứ hai', run: () => setSaid('hai') }]} />
        <span role="status">{said}</span>
      </div>
      <TextField help="Ghi đúng như trên thẻ đảng viên." label="Họ và tên" />
      <TextField fault="Ghi theo dạng ngày/tháng/năm, ví dụ 03/02/1980." label="Ngày sinh" />
      <Tabs label="Tabs" tabs={[{ id: 'a', words: 'Phần một', content: <p>Nội dung phần một.</p> }, { id: 'b', words: 'Phần hai', content: <p>Nội dung phần hai.</p> }]} />
      <Dialog close={close} isOpen={open} onClose={() => setOpen(false)} title="Dialog"><p>Một câu hỏi trước khi làm.</p></Dialog>
    </section>
  );
};
