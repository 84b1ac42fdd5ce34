import { describe, expect, it } from 'vitest';
import { metadataInPage } from './dataset-metadata.ts';

const metadata = (name: string) => JSON.stringify({ '@type': 'Dataset', name, distribution: [{ '@type': 'DataDownload', contentUrl: 'observations.csv' }] });

describe('the description of the dataset in the page', () => {
  it('leads to the files below the address of the site', () => {
    expect(JSON.parse(metadataInPage(metadata('x'), '/tracker/'))).toMatchObject({ distribution: [{ contentUrl: '/tracker/dataset/download/observations.csv' }] });
  });

  it('cannot end its element', () => {
    const name = '</script><script>alert(1)</script><!--';
    const written = metadataInPage(metadata(name), '/');
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toMatchObject({ name });
  });
});
