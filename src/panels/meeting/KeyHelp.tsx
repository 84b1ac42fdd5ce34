import { useLocale } from '#ui/LocaleProvider.tsx';
import { Dialog } from './Dialog.tsx';

type KeyHelpProps = { readonly onClose: () => void };

/** The keys of the meeting and what they do. */
export function KeyHelp({ onClose }: KeyHelpProps) {
  const { t } = useLocale();
  const rows = [
    [t('meeting.help.next'), t('meeting.next')],
    [t('meeting.help.previous'), t('meeting.previous')],
    ['Home, End', t('meeting.help.endsDoes')],
    ['O, Esc', t('meeting.overview')],
    [t('meeting.help.black'), t('meeting.help.blackDoes')],
    ['D', t('meeting.enter')],
    ['F', t('meeting.fullscreen')],
    ['P', t('meeting.presenter')],
    ['?', t('meeting.help.helpDoes')],
  ] as const;
  return (
    <Dialog title={t('meeting.help.title')} onClose={onClose}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('meeting.help.key')}</th>
            <th scope="col">{t('meeting.help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="meeting-dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {t('shell.close')}
        </button>
      </div>
    </Dialog>
  );
}
