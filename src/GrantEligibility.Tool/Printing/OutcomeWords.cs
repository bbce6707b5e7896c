using System.Text.Json;
using GrantEligibility.Decisions;
using Spectre.Console;

namespace GrantEligibility.Tool.Printing;

/// <summary>An outcome as it is printed.</summary>
internal static class OutcomeWords
{
    /// <summary>The word of the JSON formats: <c>not-eligible</c>.</summary>
    internal static string Json(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());

    /// <summary>The words for a reader: <c>not eligible</c>.</summary>
    internal static string Plain(Outcome outcome) => Json(outcome).Replace('-', ' ');

    /// <summary>The colour that goes with the words.</summary>
    internal static Color Colour(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => Color.Green,
        Outcome.EligibleWithConditions => Color.Olive,
        Outcome.Undetermined => Color.Navy,
        _ => Color.Maroon,
    };
}
