using GrantEligibility.Html.Drawing;

namespace GrantEligibility.Html.Views;

/// <summary>What the page's template is given: texts as they are to be read, nothing encoded yet.</summary>
internal sealed record PageView
{
    /// <summary>The outcome in words.</summary>
    public required string Outcome { get; init; }

    /// <summary>The outcome as a class of the style: <c>not-eligible</c>.</summary>
    public required string OutcomeClass { get; init; }

    public required string Agency { get; init; }

    public required string Summary { get; init; }

    /// <summary>What the decision is about, as names and values.</summary>
    public required IReadOnlyList<PairView> About { get; init; }

    public required IReadOnlyList<RequirementView> Requirements { get; init; }

    /// <summary>Conditions, and for a decision that is not explained also remedies and questions.</summary>
    public required IReadOnlyList<SectionView> Sections { get; init; }

    /// <summary>What comes after the documents: warnings, advisories, readings, caveats.</summary>
    public required IReadOnlyList<SectionView> Remarks { get; init; }

    /// <summary>What it would take; null where that is not asked or not explained.</summary>
    public ChoicesView? Remedies { get; init; }

    /// <summary>What to ask next; null where nothing is open or explained.</summary>
    public ChoicesView? Inquiries { get; init; }

    /// <summary>The days on which the decision holds; null where it is not explained.</summary>
    public HoldsView? Holds { get; init; }

    public required DrawnGraph Graph { get; init; }

    public required IReadOnlyList<EvidenceView> Evidence { get; init; }

    public required IReadOnlyList<DocumentView> Documents { get; init; }

    public required IReadOnlyList<PairView> Computed { get; init; }
}
