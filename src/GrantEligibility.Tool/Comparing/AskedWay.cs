using System.Globalization;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Comparing;

/// <summary>One of two ways of asking about an agency.</summary>
/// <param name="Regime">The regime's identifier.</param>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Options">The options set, by name.</param>
/// <param name="AwardPath">The award's file; null: none is named.</param>
internal sealed record AskedWay(string Regime, DateOnly AsOf, IReadOnlyDictionary<string, string> Options, string? AwardPath)
{
    /// <summary>The way in words: <c>EO13929 as of 2021-06-01, IC-5=met</c>.</summary>
    internal string Name => string.Join(", ", (string[])
    [
        $"{Regime} as of {AsOf.ToString(DateOption.Format, CultureInfo.InvariantCulture)}",
        .. AwardPath is null ? (string[])[] : [$"award {Path.GetFileName(AwardPath)}"],
        .. Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}"),
    ]);

    /// <summary>The question about an agency.</summary>
    internal EligibilityQuestion QuestionOn(AgencyProfile profile, Award? award) => new()
    {
        Profile = profile,
        Award = award,
        AsOf = AsOf,
        RegimeId = Regime,
        Options = Options,
    };
}
