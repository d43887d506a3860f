/** How each reason is said: as the sender's declaration, and short for lists and plots. */
export const reasons = {
  met_before: { said: 'We have met before', short: 'Met before' },
  shared_connection: { said: 'We know somebody in common', short: 'Shared contact' },
  your_work: { said: 'Something you wrote, said or made', short: 'Your work' },
  your_profile: { said: 'Something on your profile', short: 'Your profile' },
  job_opening: { said: 'You are considered for a job opening', short: 'Job opening' },
  talent_pool: { said: 'To keep you in mind for later openings', short: 'Recruits in your field' },
  introduction_wanted: { said: 'To be introduced to people you know', short: 'Wants an introduction' },
  same_field: { said: 'You work in the same field', short: 'Same field' },
  community_event: { said: 'You belong to the same community or event', short: 'Same community' },
  future_relationship: { said: 'To build a working relationship', short: 'Future relationship' },
  seeking_job: { said: 'They look for a job', short: 'Looks for a job' },
  seeking_advice: { said: 'They would like your advice', short: 'Seeks advice' },
  partnership: { said: 'They propose to work together', short: 'Partnership' },
  sales: { said: 'They would like to sell something', short: 'Sales' },
  network_growth: { said: 'They collect contacts', short: 'Network growth' },
  none_given: { said: 'No reason given', short: 'No reason given' },
};
