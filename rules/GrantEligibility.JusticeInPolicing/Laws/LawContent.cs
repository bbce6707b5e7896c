using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// What the content of a law makes of what a gate asks for. Each law on record has one. Immutable and shareable between threads.
/// </summary>
[Phrase("content of the law")]
public sealed record LawContent : Fact
{
    /// <summary>The law.</summary>
    [Phrase("the law it stands in")]
    public required Law Law { get; init; }

    /// <summary>Whether it says what is asked for; null: what is known of it does not tell.</summary>
    public required bool? Satisfies { get; init; }

    /// <summary>What it says, as the end of a sentence about it.</summary>
    public required string Says { get; init; }

    /// <summary>
    /// Of the parts of what is asked for, in their order, which it does; null: unknown. None where the law stands or falls as a whole.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<bool?> Parts { get; init; } = [];

    /// <inheritdoc/>
    public override string Description => $"The law {Says}";

    internal static LawContent Of(Law law, bool? satisfies, FormattableString says, params bool?[] parts) =>
        new() { Law = law, Satisfies = satisfies, Says = PlainText.Of(says), Parts = parts, Place = law.Place };
}
