using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// The money of one programme. A session has one for each programme there is. Immutable and shareable between threads.
/// </summary>
[Phrase("money")]
public sealed record Money : Fact
{
    /// <summary>The programme.</summary>
    public required FundingProgram Program { get; init; }

    /// <summary>The money in words: <c>Byrne money</c>.</summary>
    public required string InWords { get; init; }

    /// <summary>The money of each programme.</summary>
    public static IReadOnlyList<Money> All { get; } =
    [
        Of(FundingProgram.Byrne, "Byrne money"),
        Of(FundingProgram.Cops, "COPS money"),
        Of(FundingProgram.BodyCameraPartnership, "the money of a body-camera partnership grant"),
    ];

    /// <summary>The money of some programmes in words.</summary>
    /// <param name="programs">The programmes.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programs"/> is null.</exception>
    public static string WordsOf(IReadOnlyList<FundingProgram> programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        return string.Join(" and ", All.Where(money => programs.Contains(money.Program)).Select(money => money.InWords));
    }

    private static Money Of(FundingProgram program, string words) =>
        new() { Program = program, InWords = words, Place = new Place(Document.Regime, "/money").Of(PlainText.Of($"{program}")) };
}
