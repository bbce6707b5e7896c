using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>Where EO 13929, and the transition after it, stand on the as-of date.</summary>
/// <remarks>Immutable and shareable between threads. A session has one.</remarks>
[Phrase("timeline")]
public sealed record Timeline : Fact
{
    /// <summary>The stage of EO 13929.</summary>
    public required OrderStage Order { get; init; }

    /// <summary>The first day of that stage; null before the order was signed.</summary>
    [Phrase("the standing of EO 13929 last changed on")]
    public required DateOnly? OrderSince { get; init; }

    /// <summary>The stage of the transition under EO 14074 § 19(b).</summary>
    public required TransitionStage Transition { get; init; }

    /// <summary>Whether a day is the first of the order's stage.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    [Reads(nameof(OrderSince)), Phrase("entered its stage on")]
    public bool IsFirstDayOfStage(DateOnly day) => OrderSince == day;
}
