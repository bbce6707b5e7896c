using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Regimes;

namespace GrantEligibility.Decisions;

/// <summary>The answer in one sentence.</summary>
internal static class DecisionSummary
{
    internal static string Of(
        Outcome outcome,
        EligibilityQuestion question,
        Regime regime,
        RegimeStanding? standing,
        List<RequirementAnswer> answers)
    {
        var agency = question.Profile.Agency.Name;
        var day = question.AsOf;
        if (standing is { InForce: false })
        {
            return $"Eligible: {regime.Title} puts no bar in the way of {agency} as of {day:O}, because the regime is not applicable. {standing.Sentence}";
        }

        return outcome switch
        {
            Outcome.NotEligible => $"Not eligible: {agency} does not meet {Deciding(RequirementStatus.NotMet)} as of {day:O}{OnAccountOf(RequirementStatus.NotMet)}.",
            Outcome.Undetermined => $"Undetermined: what is known of {agency} does not settle {Deciding(RequirementStatus.Undetermined)} as of {day:O}{OnAccountOf(RequirementStatus.Undetermined)}.",
            Outcome.EligibleWithConditions => $"Eligible with conditions: {regime.Title} puts no bar in the way of {agency} as of {day:O}, as long as the conditions below hold ({Deciding(RequirementStatus.MetConditionally)}).",
            Outcome.Eligible when answers.TrueForAll(static a => a.Status == RequirementStatus.NotApplicable) =>
                $"Eligible: {regime.Title} puts no bar in the way of {agency} as of {day:O}, because the regime is not applicable to this case.",
            Outcome.Eligible => $"Eligible: {regime.Title} puts no bar in the way of {agency} as of {day:O}.",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
        };

        string Deciding(RequirementStatus status)
        {
            var citations = default(Listing);
            foreach (var answer in answers)
            {
                if (answer.Status == status)
                {
                    citations.Add(answer.Requirement.Citations[0]);
                }
            }

            return citations.Text;
        }

        // Silent where it is the applicant alone: the sentence names it already.
        string OnAccountOf(RequirementStatus status)
        {
            if (question.Profile.SubRecipients is null or [])
            {
                return string.Empty;
            }

            var agencies = new SortedList<int, string>();
            foreach (var answer in answers)
            {
                foreach (var finding in answer.Status == status ? answer.Findings : [])
                {
                    if (finding.Status == status)
                    {
                        agencies[finding.Case.Number] = finding.Case.Agency.Name;
                    }
                }
            }

            var names = default(Listing);
            foreach (var name in agencies.Values)
            {
                names.Add(name);
            }

            return agencies.Keys is [] or [0] ? string.Empty : $", on account of {names.Text}";
        }
    }

    /// <summary>Things as a part of a sentence: <c>one, another and a third</c>.</summary>
    private struct Listing
    {
        private string? _before;
        private string? _last;

        internal readonly string Text => _before is null ? _last ?? string.Empty : $"{_before} and {_last}";

        internal void Add(string thing)
        {
            _before = _before is null ? _last : $"{_before}, {_last}";
            _last = thing;
        }
    }
}
