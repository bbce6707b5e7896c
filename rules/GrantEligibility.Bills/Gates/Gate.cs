using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// A condition of a bill on the money of some programmes: which money, from which fiscal year on, and which governments it tests.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("gate")]
public sealed record Gate : Fact
{
    /// <summary>The identifier of its requirement: <c>105</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The provision, as it is cited: <c>S. 3985 § 105</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>
    /// The programmes whose money it conditions; empty: the requirement itself tells which money it conditions.
    /// </summary>
    public IReadOnlyList<FundingProgram> Programs { get; init; } = [];

    /// <summary>The first fiscal year of money that it conditions; null: from the start.</summary>
    [WhenNull("any")]
    public int? FirstFiscalYear { get; init; }

    /// <summary>Whether it was not read from which fiscal year on it conditions money.</summary>
    [Phrase("has a first year that was not read")]
    public bool IsFirstYearNotRead { get; init; }

    /// <summary>The first day on which it conditions anything; null: with the bill.</summary>
    [WhenNull("not set")]
    public DateOnly? BeginsOn { get; init; }

    /// <summary>The governments it tests.</summary>
    public IReadOnlyList<UnitKind> Tested { get; init; } = [UnitKind.State, UnitKind.Local];

    /// <summary>The governments of which what was read of it does not say whether it tests them.</summary>
    public IReadOnlyList<UnitKind> LeftOpen { get; init; } = [];

    /// <summary>Whether it conditions money of programmes that it names.</summary>
    [Reads(nameof(Programs)), Phrase("names programmes")]
    public bool NamesPrograms => Programs.Count > 0;

    /// <summary>Whether it conditions the money of a programme.</summary>
    /// <param name="program">The programme.</param>
    /// <returns>Whether it does.</returns>
    [Reads(nameof(Programs)), Phrase("conditions the money of")]
    public bool Conditions(FundingProgram program) => Programs.Contains(program);

    /// <summary>Whether it conditions money of a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <returns>Whether it does; false of an unknown year, unless it conditions the money of every year.</returns>
    [Reads(nameof(FirstFiscalYear)), Phrase("conditions money of fiscal year")]
    public bool ConditionsYear(int? year) => !IsFirstYearNotRead && (FirstFiscalYear is not { } first || year >= first);

    /// <summary>Whether it conditions no money of a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <returns>Whether the year is before its first.</returns>
    [Reads(nameof(FirstFiscalYear)), Phrase("begins after fiscal year")]
    public bool BeginsAfter(int? year) => year < FirstFiscalYear;

    /// <summary>Whether it tests a kind of government.</summary>
    /// <param name="kind">The kind; null: unknown.</param>
    /// <returns>Whether it does.</returns>
    [Reads(nameof(Tested)), Phrase("tests")]
    public bool Tests(UnitKind? kind) => kind is { } known && Tested.Contains(known);

    /// <summary>Whether it is open that it tests a kind of government.</summary>
    /// <param name="kind">The kind; null: unknown.</param>
    /// <returns>Whether it is.</returns>
    [Reads(nameof(LeftOpen)), Phrase("leaves open whether it tests")]
    public bool LeavesOpen(UnitKind? kind) => kind is { } known && LeftOpen.Contains(known);

    /// <summary>A gate of a bill.</summary>
    /// <param name="bill">The bill, as it is cited.</param>
    /// <param name="section">The identifier of the requirement.</param>
    /// <param name="programs">The programmes whose money it conditions.</param>
    /// <returns>The gate, from the start on, for States and localities.</returns>
    public static Gate Of(string bill, string section, params IReadOnlyList<FundingProgram> programs) => new()
    {
        Section = section,
        Citation = $"{bill} § {section}",
        Programs = programs,
        Place = new Place(Document.Regime, "/gates").Of(section),
    };
}
