using System.Globalization;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.SafePolicing;

/// <summary>What a question may suppose contrary to what happened.</summary>
internal static class Suppositions
{
    private const string None = "none";

    /// <summary>EO 13929 was never revoked.</summary>
    internal static RegimeOption Revocation { get; } = new()
    {
        Name = "revocation",
        Summary = "Whether EO 14074 § 22(b) revoked EO 13929 on 2022-05-25.",
        Default = "happened",
        IsChoice = false,
        Values =
        [
            new("happened", "EO 13929 was revoked on 2022-05-25, as it was."),
            new("never-happened", "EO 13929 is supposed never to have been revoked."),
        ],
    };

    /// <summary>The first day of an intake for § 3 information.</summary>
    internal static RegimeOption IntakeOpening { get; } = new()
    {
        Name = "intake-open-from",
        Summary = "The first day on which information under EO 13929 § 3 could be submitted. No such intake is known to have opened.",
        Default = None,
        IsChoice = false,
        Accepts = "none, or a date (yyyy-MM-dd)",
        IsAccepted = value => value == None || TryDate(value, out _),
    };

    /// <summary>Bodies whose designation ended.</summary>
    internal static RegimeOption DesignationEnd { get; } = new()
    {
        Name = "designation-ended",
        Summary = "Credentialing bodies whose designation ended, with the first day on which each is no longer designated. None is known.",
        Default = None,
        IsChoice = false,
        Accepts = "none, or body:date pairs with commas between them (gacp:2021-06-30), each body one of the registry",
        IsAccepted = value => TryEnds(value, out _),
    };

    internal static bool IsRevocationSupposedAway(IReadOnlyDictionary<string, string> options) =>
        options.TryGetValue(Revocation.Name, out var value) && value == "never-happened";

    internal static DateOnly? IntakeOpenFrom(IReadOnlyDictionary<string, string> options) =>
        options.TryGetValue(IntakeOpening.Name, out var value) && TryDate(value, out var date) ? date : null;

    /// <summary>The first day each body is no longer designated, by identifier; null where none is supposed to have ended.</summary>
    internal static IReadOnlyDictionary<string, DateOnly>? DesignationsEnded(IReadOnlyDictionary<string, string> options) =>
        options.TryGetValue(DesignationEnd.Name, out var value) && value != None && TryEnds(value, out var ends) ? ends : null;

    private static bool TryEnds(string value, out Dictionary<string, DateOnly> ends)
    {
        ends = new(StringComparer.Ordinal);
        if (value == None)
        {
            return true;
        }

        foreach (var pair in value.Split(','))
        {
            var parts = pair.Split(':');
            if (parts.Length != 2 || ParameterDocuments.Bodies.Find(parts[0]) is null || !TryDate(parts[1], out var end) || !ends.TryAdd(parts[0], end))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryDate(string value, out DateOnly date) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
