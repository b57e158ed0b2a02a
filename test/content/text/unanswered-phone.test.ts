import { expect, test } from 'vitest';
import { unansweredPhoneIn } from '../../../scripts/content/text/unanswered-phone.ts';

test.each([
  ...['555-0100', '(212) 555-0123', '212.555.0199', '2125550150', '+1 212 555 0150', 'call 555 0150'],
  ...['555-555-5555', '000-000-0000', '(000) 000-0000', '123-456-7890', '1234567', '1 111 111 1111'],
])('%s is reserved for fiction', (text) => {
  expect(unansweredPhoneIn(text, true)?.why).toBe('fictional');
});

test.each([
  ...['212-639-200', '(212) 639-20000', '1-212-639-200', '+1 212-639-20', '012-639-2000', '212-139-2000'],
  ...['212-639-2OO0', '2l2-639-2000', '(112) 639-2000', '212.639.200', '(212) 639 200'],
])('%s is not a valid North American number', (text) => {
  expect(unansweredPhoneIn(text, true)?.why).toBe('malformed');
});

test.each([
  ...[
    '212-639-2000',
    '+44 20 5550 1234',
    '555-0200',
    '(555) 639-0101',
    '1555010',
    'ext. 0101',
    '1-800-227-2345',
  ],
  ...[
    '1-800-CANCERS',
    '(212) 639-2000 ext. 0101',
    '212-639-2000 or 212-639-2001',
    '+49 30 123456',
    '2126392000',
  ],
  ...[
    '020 7188 7188',
    'Suite 400, 1275 York Avenue, New York, NY 10065-1234',
    'Monday to Friday 8:00-17:00',
    '24/7',
  ],
  ...[
    'Room 212-B, 2nd floor',
    'If nobody answers, go to the emergency department.',
    '+1 212 639 2000',
    '1 (212) 639-2000',
  ],
])('%s may be a real number, or is not a number', (text) => {
  expect(unansweredPhoneIn(text, true)).toBeNull();
});

test.each(['512-406-789', '044-123-45-67', '(012) 345-6780'])('%s may be a real number elsewhere', (text) => {
  expect(unansweredPhoneIn(text, false)).toBeNull();
});

test('the error contains the number, not the words around it', () => {
  const words = 'If nobody answers, call (212) 555-0123 and leave a message.';
  expect(unansweredPhoneIn(words, true)).toEqual({ number: '555-0123', why: 'fictional' });
});
