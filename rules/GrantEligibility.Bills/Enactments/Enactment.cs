using GrantEligibility.Facts;

namespace GrantEligibility.Bills.Enactments;

/// <summary>When a bill is supposed to have been enacted. A session has one.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("enactment")]
public sealed record Enactment : Fact
{
    /// <summary>The bill, as it is cited: <c>S. 3985</c>.</summary>
    public required string Bill { get; init; }

    /// <summary>The day it is supposed to have been enacted; null: no day is supposed, so it is no law.</summary>
    [WhenNull("not supposed"), Phrase("supposed on")]
    public required DateOnly? SupposedOn { get; init; }

    /// <summary>The enactment that the options of a question suppose.</summary>
    /// <param name="bill">The bill, as it is cited.</param>
    /// <param name="options">The options, by name.</param>
    /// <returns>The enactment.</returns>
    public static Enactment Of(string bill, IReadOnlyDictionary<string, string> options) => new()
    {
        Bill = bill,
        SupposedOn = AssumedEnactment.In(options),
        Place = new Place(Document.Question, "/options").Of(AssumedEnactment.Name),
    };
}
