import { ChangesSection } from './ChangesSection.tsx';
import { CorrectionSection } from './CorrectionSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FindSection } from './FindSection.tsx';
import { ComponentsSection, PillarsSection, SectorsSection } from './GroupSections.tsx';
import { Hero } from './Hero.tsx';
import { InstitutionsSection } from './InstitutionsSection.tsx';
import { MethodSection } from './MethodSection.tsx';
import { PlansSection } from './PlansSection.tsx';
import { ProgrammesSection } from './ProgrammesSection.tsx';

/** Transparency home: the finding, the counts, the picture; then who answers, what changed, and how to check it. */
export function HomePanel() {
  return (
    <div className="home">
      <Hero />
      <PlansSection />
      <ProgrammesSection />
      <PillarsSection />
      <SectorsSection />
      <ComponentsSection />
      <div className="two">
        <ChangesSection />
        <InstitutionsSection />
      </div>
      <FindSection />
      <div className="three">
        <DataSection />
        <MethodSection />
        <CorrectionSection />
      </div>
    </div>
  );
}
