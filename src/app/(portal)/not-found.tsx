import { MissingState } from '../../../plugins/portal/screen';
import { Framed } from './Framed';
import { openRequest } from './openRequest';

const NotFound = async () => {
  const { language } = await openRequest();
  return (
    <Framed page={undefined}>
      <MissingState language={language} />
    </Framed>
  );
};

export default NotFound;
