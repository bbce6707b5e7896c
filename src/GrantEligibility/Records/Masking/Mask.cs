using GrantEligibility.Decisions;
using GrantEligibility.Explanations;

namespace GrantEligibility.Records.Masking;

/// <summary>Takes out of a record what may be shared. For one record.</summary>
internal sealed class Mask
{
    // INVARIANT: nothing but fixed words of the regime, words of enumerations, dates of the question and digests of the
    // regime passes: whatever is written with a value of a profile in it stays behind whole.
    private readonly DecisionRecord _record;
    private readonly List<string> _agencies;

    private Mask(DecisionRecord record) => (_record, _agencies) = (record, [record.Decision.Agency.Name]);

    internal static MaskedRecord Of(DecisionRecord record) => new Mask(record).Masked();

    private MaskedRecord Masked()
    {
        var decision = _record.Decision;
        return new MaskedRecord
        {
            RecordedOn = DateOnly.FromDateTime(_record.RecordedAt.UtcDateTime),
            AsOf = decision.AsOf,
            Award = _record.Question.Award is { } award ? new MaskedAward(award.Component, award.Kind, award.FiscalYear, award.Stage) : null,
            Regime = decision.Regime,
            RegimeDigest = decision.Digests.Regime,
            Parameters = _record.Parameters,
            Outcome = decision.Outcome,
            DecidedBy = decision.DecidedBy,
            Requirements = [.. decision.Requirements.Select(Masked)],
            Advisories = [.. decision.Advisories.Select(Masked)],
            Rules = [.. RulesOf(decision.Trail).Distinct(StringComparer.Ordinal)],
            Choices = decision.Choices,
            Suppositions = decision.Suppositions.Count,
            Amendment = _record.Amendment is { } amendment ? new MaskedAmendment(amendment.Kind, amendment.Reason, amendment.Outcome) : null,
        };
    }

    private MaskedRequirement Masked(RequirementResult result) =>
        new(result.Id, result.Title, result.Citations, result.Status, [.. result.Findings.Select(Masked)]);

    private MaskedFinding Masked(FindingResult finding) => new(RoleOf(finding.Agency), finding.Status, finding.Rule);

    private string RoleOf(string agency)
    {
        if (!_agencies.Contains(agency))
        {
            _agencies.Add(agency);
        }

        var number = _agencies.IndexOf(agency);
        return number == 0 ? "applicant" : $"sub-recipient {PlainText.Of(number)}";
    }

    private static IEnumerable<string> RulesOf(TrailNode node) =>
        node.Because.SelectMany(RulesOf).Prepend(node.Rule).OfType<string>();
}
