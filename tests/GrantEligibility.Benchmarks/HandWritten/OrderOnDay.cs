using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>Whether EO 13929 is in force on a day.</summary>
/// <param name="InForce">Whether it is.</param>
/// <param name="Sentence">Why not; empty where it is.</param>
/// <param name="Citations">The provisions that say so.</param>
/// <param name="LeanedOn">The choices that the answer leans on.</param>
internal readonly record struct OrderOnDay(bool InForce, string Sentence, string[] Citations, LeanedOn LeanedOn)
{
    private static readonly string[] Order = ["EO 13929", "85 FR 37325"];
    private static readonly string[] Revocation = ["EO 14074 § 22(b)", "87 Fed. Reg. 32945"];
    private static readonly string[] Rescission = ["EO 14148 § 2(vv)", "EO 14074 § 22(b)"];

    internal static OrderOnDay Of(DateOnly day)
    {
        var stage = ParameterDocuments.StandingOfTheOrder.On(day);
        return (stage?.Value ?? OrderStage.NotSigned) switch
        {
            OrderStage.InForce => new(true, string.Empty, Order, LeanedOn.None),
            OrderStage.NotSigned => Out(
                $"EO 13929 was signed on 2020-06-16; on {day:O} it did not exist, so none of its conditions applies.", Order),
            OrderStage.Revoked when stage!.From == day => Out(
                $"EO 14074 § 22(b) revoked EO 13929 on {day:O}, and that day is read as the first without it. The regime EO14074-TR judges what is left of its requirements: ask under it as well.",
                Revocation,
                LeanedOn.RevocationDay),
            OrderStage.Revoked when ParameterDocuments.StandingOfTheTransition.On(day)?.Value == TransitionStage.InForce => Out(
                $"EO 14074 § 22(b) revoked EO 13929 on 2022-05-25. On {day:O} the regime EO14074-TR judges what is left of its requirements: ask under it as well.",
                Revocation),
            OrderStage.Revoked => Out(
                "EO 14074 § 22(b) revoked EO 13929 on 2022-05-25, and the transition under EO 14074 § 19(b) ended when new standards were final on 2023-05-25.",
                Revocation),
            _ => Out(
                "EO 14074 § 22(b) revoked EO 13929 on 2022-05-25. EO 14148 § 2(vv) rescinded EO 14074 on 2025-01-20, with no word that revives EO 13929.",
                Rescission,
                LeanedOn.Revival),
        };
    }

    private static OrderOnDay Out(string sentence, string[] citations, LeanedOn leanedOn = LeanedOn.None) =>
        new(false, sentence, citations, leanedOn);
}
