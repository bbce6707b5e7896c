using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// A law that does not say all that a gate asks for, but may say a part of it: another law may say the rest.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("law that says a part")]
public sealed record LawInPart : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The law.</summary>
    public required Law Law { get; init; }

    /// <summary>Of the parts asked for, in their order, which it does; null: unknown.</summary>
    [JsonIgnore]
    public required IReadOnlyList<bool?> Parts { get; init; }

    /// <summary>Why it may not count, as a question; null: it surely counts.</summary>
    [WhenNull("none")]
    public required string? Doubt { get; init; }

    /// <summary>What it says, as a sentence.</summary>
    public required string Because { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    internal static LawInPart Of(LawCounting counting, LawContent content) => new()
    {
        Section = counting.Section,
        Law = counting.Law,
        Parts = content.Parts,
        Doubt = counting.Doubt,
        Because = $"{LawVerdict.Name(counting.Law)} {content.Says}",
        Place = counting.Place,
    };

    /// <summary>Whether each part surely stands in one of some laws that surely count.</summary>
    internal static bool AreWhole(IEnumerable<LawInPart> laws) => Each(laws, static (law, part) => law.Doubt is null && law.Parts[part] == true);

    /// <summary>Whether no part is known to be lacking in all of some laws.</summary>
    internal static bool MayBeWhole(IEnumerable<LawInPart> laws) => Each(laws, static (law, part) => law.Parts[part] != false);

    private static bool Each(IEnumerable<LawInPart> laws, Func<LawInPart, int, bool> says)
    {
        List<LawInPart> all = [.. laws];
        return all is [var first, ..] && Enumerable.Range(0, first.Parts.Count).All(part => all.Exists(law => says(law, part)));
    }
}
