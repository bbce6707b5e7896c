using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>§ 2(c)(ii): chokeholds are prohibited, save where deadly force is lawful.</summary>
internal static class ChokeholdsProhibited
{
    private const string Prohibit = "Adopt a written prohibition of chokeholds, save at most where deadly force is lawful, and have a body certify on it.";

    private static readonly MandatoryPointFindings Point = new(
        MandatoryPoint.Chokeholds, "ChokeholdsProhibited", "the use-of-force policies bar chokeholds, save where deadly force is lawful");

    /// <summary>Adds the findings for one case.</summary>
    internal static void Judge(AgencyCase @case, FundingGate gate, CredentialsJudged credentials, RequirementFindings findings)
    {
        if (!Point.AddWithoutVerdict(@case, gate, findings))
        {
            Point.Weigh(VerdictOf(@case), @case, gate, credentials, findings);
        }
    }

    private static PointVerdict VerdictOf(AgencyCase @case)
    {
        var policy = WrittenPolicies.ChokeholdInForce(@case);
        var agency = @case.Agency.Name;
        return policy?.Stance switch
        {
            ChokeholdStance.Banned or ChokeholdStance.BannedExceptDeadlyForce when policy.CoversBloodFlow == false => PointVerdict.Satisfies(
                $"The use-of-force policy of {agency} bars holds that restrict breathing (wording known to be in force since {policy.From:O}). It does not bar holds on blood flow alone, which are outside the definition of § 2(c)(ii)."),
            ChokeholdStance.Banned => PointVerdict.Satisfies(
                $"The use-of-force policy of {agency} bars chokeholds outright (wording known to be in force since {policy.From:O})."),
            ChokeholdStance.BannedExceptDeadlyForce => PointVerdict.Satisfies(
                $"The use-of-force policy of {agency} bars chokeholds save where deadly force is lawful (wording known to be in force since {policy.From:O}), which is the exception that § 2(c)(ii) makes."),
            ChokeholdStance.BannedWithWiderException => PointVerdict.FallsShort(
                $"The use-of-force policy of {agency} bars chokeholds with an exception wider than deadly force: {PointWords.Of(policy.Exceptions)} (wording known to be in force since {policy.From:O}).",
                "Narrow the exception to cases where deadly force is lawful, and have a body certify on the new text."),
            ChokeholdStance.Permitted => PointVerdict.FallsShort(
                $"The use-of-force policy of {agency} permits chokeholds (wording known to be in force since {policy.From:O}).",
                Prohibit),
            ChokeholdStance.Silent => Silent(agency, policy),
            _ => NotKnown(@case),
        };
    }

    private static PointVerdict Silent(string agency, ChokeholdPolicy policy) => (policy.StatuteBars, policy.IncorporatesStatute) switch
    {
        (true, true) => PointVerdict.Satisfies(
            $"The use-of-force policy of {agency} incorporates the state statute that bars chokeholds (wording known to be in force since {policy.From:O})."),
        (true, _) => PointVerdict.Unsettled(
            $"A state statute bars chokeholds, but the use-of-force policy of {agency} says nothing on them and is not known to incorporate the statute (wording known to be in force since {policy.From:O}).",
            "Does the policy incorporate the statute, by reference or otherwise?",
            "Adopt a written policy that bars chokeholds or incorporates the statute."),
        _ => PointVerdict.FallsShort(
            $"The use-of-force policy of {agency} says nothing on chokeholds (wording known to be in force since {policy.From:O}), and § 2(c)(ii) asks that it prohibit them.",
            Prohibit),
    };

    private static PointVerdict NotKnown(AgencyCase @case) => WrittenPolicies.InForce(@case) is { Exists: false } written
        ? PointVerdict.FallsShort(
            $"{@case.Agency.Name} has no written use-of-force policy (as of {written.From:O}), so none that prohibits chokeholds.",
            Prohibit)
        : PointVerdict.Unsettled(
            $"What the use-of-force policy of {@case.Agency.Name} says on chokeholds is unknown.",
            "What does the use-of-force policy say on chokeholds?",
            "Supply the text of the policy on chokeholds, or a certificate that recites the point.");
}
