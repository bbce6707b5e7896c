using System.Globalization;
using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>Two statements on the same thing from the same day leave nobody knowing which holds.</summary>
internal static class SameDay
{
    /// <summary>Reports each entry that has both the day and the subject of an earlier one.</summary>
    /// <param name="entries">The entries, in the order of the document.</param>
    /// <param name="from">The member with the first day.</param>
    /// <param name="what">What an entry is, in the plural.</param>
    /// <param name="subject">The member that says what an entry is about; null where all are about the same.</param>
    internal static void Check(IEnumerable<RecordView> entries, string from, string what, string? subject = null)
    {
        var seen = new HashSet<Statement>();
        foreach (var entry in entries)
        {
            if (entry.Date(from) is { } day && !seen.Add(new Statement(subject is null ? null : entry.Text(subject), day)))
            {
                entry.Report(
                    from,
                    FaultCodes.SameDay,
                    string.Create(CultureInfo.InvariantCulture, $"Two {what} are from {day:yyyy-MM-dd}."),
                    "Each entry holds until the day of the next: correct one day, or keep one entry.");
            }
        }
    }

    private sealed record Statement(string? Subject, DateOnly Day);
}
