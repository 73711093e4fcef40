import { describe, expect, it } from 'vitest';
import { speaker } from './speaker.ts';

/** Voices that a test lets come to the end. */
function voices() {
  const said: string[] = [];
  let now = 1000;
  let end = (): void => undefined;
  const made = speaker(
    {
      speak: (text, _, onEnd) => {
        said.push(text);
        end = onEnd;
      },
      cancel: () => said.push('(cut)'),
    },
    () => now,
  );
  return {
    said,
    hint: (text: string) => made.say({ text, urgent: false }, 'en'),
    now: (text: string) => made.say({ text, urgent: true }, 'en'),
    end: () => end(),
    pass: (ms: number) => {
      now += ms;
    },
    silence: () => made.silence(),
  };
}

describe('speaker', () => {
  it('lets a hint end before it says the one that holds by then', () => {
    const { said, hint, end, pass } = voices();
    hint('Move left.');
    pass(600);
    hint('Raise the phone.');
    pass(600);
    hint('Face the light.');
    expect(said).toEqual(['Move left.']);
    end();
    hint('Face the light.');
    expect(said).toEqual(['Move left.', 'Face the light.']);
  });

  it('cuts a hint off for what cannot wait', () => {
    const { said, hint, now } = voices();
    hint('Move left.');
    now('Hold still.');
    now('Hold still.');
    expect(said).toEqual(['Move left.', '(cut)', 'Hold still.']);
  });

  it('says a hint that lasts again, but not at once', () => {
    const { said, hint, end, pass } = voices();
    hint('Move left.');
    end();
    for (let second = 0; second < 13; second++) {
      pass(1000);
      hint('Move left.');
    }
    expect(said).toEqual(['Move left.', 'Move left.']);
  });

  it('goes on where a voice never tells that it has ended', () => {
    const { said, hint, pass } = voices();
    hint('Move left.');
    pass(7100);
    hint('Raise the phone.');
    expect(said).toEqual(['Move left.', '(cut)', 'Raise the phone.']);
  });

  it('is silent when asked, and says the same again afterwards', () => {
    const { said, hint, silence } = voices();
    hint('Move left.');
    silence();
    hint('Move left.');
    expect(said).toEqual(['Move left.', '(cut)', 'Move left.']);
  });
});
