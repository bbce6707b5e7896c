using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// What keeps a match from being near. Of two that lack one condition each, the agency is closer to the one that asks for
/// something in its own profile than to the one that asks for another award, body of law or reading of it.
/// </summary>
internal static class Farness
{
    /// <summary>No fact of a pattern is there.</summary>
    internal const int Absent = 3;

    /// <summary>It cannot be computed what a rule would derive.</summary>
    internal const int Uncertain = 4;

    /// <summary>A day is asked for that comes after the one asked about.</summary>
    internal const int Later = 8;

    private const int OfAward = 2;
    private const int OfLaw = 8;
    private const int OfAnother = 2;

    /// <summary>What it costs that a fact does not meet a condition.</summary>
    internal static int Of(RuleCondition condition, Fact fact) =>
        1 + (condition.LooksAtItsFactAlone ? Of(fact) : 0) + (condition.Identifies ? OfAnother : 0) + (condition.AsksForLater ? Later : 0);

    /// <summary>Whether a fact is neither of the agency nor of the award: a reading of the law, or a body of it.</summary>
    internal static bool IsOfLaw(Fact fact) => Of(fact) == OfLaw;

    private static int Of(Fact fact) => fact.Place.Document switch
    {
        Document.Award => OfAward,
        Document.Profile => 0,
        _ => OfLaw,
    };
}
