/** In place of Payload's "Unpublish": live content is taken down by the command "withdraw", with a reason. */
export const Nothing = () => null;
