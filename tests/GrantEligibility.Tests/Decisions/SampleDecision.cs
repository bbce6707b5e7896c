using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.Tests.Decisions;

/// <summary>A small decision with something in every part.</summary>
internal static class SampleDecision
{
    internal static EligibilityDecision NotEligible { get; } = new()
    {
        Outcome = Outcome.NotEligible,
        Summary = "Springfield Police is not eligible.",
        AsOf = new DateOnly(2021, 2, 1),
        Agency = new AgencyReference("Springfield Police", "GA", null),
        Award = null,
        Regime = new RegimeReference("EO13929", "Executive Order 13929", "1"),
        DecidedBy = ["EO 13929 § 2(b)", "85 FR 37326"],
        Requirements =
        [
            new RequirementResult
            {
                Id = "2(b)",
                Title = "The agency holds or seeks a credential",
                Citations = ["EO 13929 § 2(b)", "85 FR 37326"],
                Status = RequirementStatus.NotMet,
                Sentence = "Nothing was sought.",
                Findings =
                [
                    new FindingResult
                    {
                        Status = RequirementStatus.NotMet,
                        Agency = "Springfield Police",
                        Sentence = "Nothing was sought.",
                        Rule = "HoldsOrSeeks.NothingSought",
                        Remedy = "Apply to gacp.",
                    },
                ],
            },
        ],
        Advisories =
        [
            new RequirementResult
            {
                Id = "4(b)", Title = "Co-responders", Citations = ["EO 13929 § 4(b)"], Status = null, Sentence = "Nobody looked.", Findings = [],
            },
        ],
        Conditions = [],
        Remedies = [new DecisionNote("2(b)", "EO 13929 § 2(b)", "Springfield Police", "Apply to gacp.")],
        Unknowns = [],
        Warnings = [new DecisionNote("2(b)", "EO 13929 § 2(b)", "Springfield Police", "Check the list of bodies.")],
        Caveats = ["It's no entitlement."],
        Choices = [new ChoiceTaken("IC-5", "not-met", true, "A denial ends the application.")],
        Suppositions = [],
        Digests = new DecisionDigests("00", null, "11"),
        Trail = new TrailNode
        {
            Kind = TrailNodeKind.Decision,
            Text = "not eligible",
            Because =
            [
                new TrailNode
                {
                    Kind = TrailNodeKind.Condition,
                    Text = "nobody sought",
                    Rule = "HoldsOrSeeks.NothingSought",
                    Values = [new TrailValue("credentials", null, new Place(Document.Profile, "/credentials"))],
                },
            ],
        },
    };
}
