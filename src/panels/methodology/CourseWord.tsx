import { statusTone } from '#model/status-tone.ts';
import { StatusShape } from '#ui/StatusShape.tsx';
import type { CourseWords } from '#view-models/methodology/method-words.ts';

type CourseWordProps = { readonly course: CourseWords; readonly isOutlined?: boolean };

/** A course as word, shape and colour together. */
export function CourseWord({ course: { course, word, status }, isOutlined = false }: CourseWordProps) {
  return (
    <span className={`status status--${statusTone(status)}`}>
      <StatusShape status={status} isOutlined={isOutlined && course !== null} />
      <span>{word}</span>
    </span>
  );
}
