/** The mark in the header: Khuê Văn Các in red on a yellow square (Quy chế 4529, Điều 3.3). Beside it stands a link's own name. */
export const Icon = () => <img className="hb-icon" src="/brand/khue-van-cac.svg" alt="" width={28} height={28} />;
