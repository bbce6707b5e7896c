using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>What one event of § 3(b) is worth under § 3(d), and why. Every event has exactly one.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("standing of the event")]
public sealed record EventStanding : Fact
{
    /// <summary>The category it stands under.</summary>
    public required CategoryName Category { get; init; }

    /// <summary>What it is worth.</summary>
    public required EventForce Force { get; init; }

    /// <summary>Why, as a part of a sentence: <c>a conviction for on-duty conduct of 2021-05-03 was not submitted</c>.</summary>
    public required Sentence Because { get; init; }

    /// <summary>The question that would settle it; null where it is settled.</summary>
    public string? Question { get; init; }

    /// <summary>Whether § 3(b) names it, so far as is known.</summary>
    [Reads(nameof(Force))]
    public bool IsNamed => Force != EventForce.NotNamed;

    /// <inheritdoc/>
    public override string Description => Because.ToString();

    internal static EventStanding Of(OfficerEvent officerEvent, EventForce force, FormattableString because) => new()
    {
        Category = officerEvent.Category,
        Force = force,
        Because = because,
        CaseNumber = officerEvent.CaseNumber,
        Place = officerEvent.Place,
    };

    internal static EventStanding Unclear(OfficerEvent officerEvent, FormattableString because, string question) =>
        Of(officerEvent, EventForce.Unclear, because) with { Question = question };
}
