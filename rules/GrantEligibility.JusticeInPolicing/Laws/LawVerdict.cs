using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// Whether a law meets a gate. Each that counts, or may count, has one. Immutable and shareable between threads.
/// </summary>
[Phrase("verdict on the law")]
public sealed record LawVerdict : Fact
{
    /// <summary>The identifier of the gate's requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The law.</summary>
    public required Law Law { get; init; }

    /// <summary>Whether it does; null: what is known does not say.</summary>
    [Phrase("meets what is asked for")]
    public required bool? Meets { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>What would settle it; null where it is settled.</summary>
    [WhenNull("none")]
    public string? Question { get; init; }

    /// <inheritdoc/>
    public override string Description => Because;

    internal static LawVerdict Of(string section, Law law, bool? meets, FormattableString because, string? question = null) => new()
    {
        Section = section,
        Law = law,
        Meets = meets,
        Because = PlainText.Of(because),
        Question = question,
        Place = law.Place,
    };

    /// <summary>The verdict on laws of which each says a part.</summary>
    internal static LawVerdict Together(LawTest test, IEnumerable<LawInPart> laws, bool? meets)
    {
        List<LawInPart> inOrder = [.. laws.OrderBy(law => law.Place.Pointer, StringComparer.Ordinal)];
        return new()
        {
            Section = test.Section,
            Law = inOrder[0].Law,
            Meets = meets,
            Because = $"{string.Concat(inOrder.Select(law => $"{law.Because} "))}{(meets == true ? "Together they say" : "Whether together they say")} all that is asked for{(meets == true ? "." : " is not known.")}",
            Question = meets == true ? null : inOrder.Find(law => law.Doubt is not null)?.Doubt ?? "Which part of what is asked for does each of these laws say?",
            Place = new Place(Document.Regime, "/gates").Of(test.Section).Of("laws-together"),
        };
    }

    /// <summary>A law as sentences name it.</summary>
    internal static string Name(Law law)
    {
        var whose = PlainText.Of($"{law.Form?.ToString().ToLowerInvariant() ?? "law"} of the {law.Unit switch { UnitKind.State => "State", UnitKind.Local => "locality", _ => "Tribe" }}");
        return law.Citation is { } citation ? $"The {whose} ({citation})" : $"The {whose}";
    }
}
