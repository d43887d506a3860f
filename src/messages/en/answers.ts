/** Words that a recipient can send elsewhere, where Forthright cannot answer for them. */
export const answers = {
  accept:
    'Hello {name}, thank you for your request. I have accepted it and would like to hear what made you write.',
  ask: 'Hello {name}, thank you for your request. Before I accept: what would you like to connect for?',
  decline:
    'Hello {name}, thank you for your request. I keep my contacts to people I work with, so I will not accept. I wish you well.',
};
