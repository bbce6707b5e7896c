using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Finds the dates that documents state: the profile, the award, the regime's dated values, and the options of the question.</summary>
internal static partial class DocumentDates
{
    /// <summary>Adds every date that the documents of a question state.</summary>
    internal static void AddTo(DateCalendar calendar, EligibilityQuestion question, Regime regime)
    {
        Add(calendar, CanonicalJson.Of(question.Profile), new Place(Document.Profile, string.Empty));
        Add(calendar, CanonicalJson.Of(question.Award ?? Award.Unknown), new Place(Document.Award, string.Empty));
        foreach (var parameter in regime.Parameters)
        {
            var name = Path.GetFileNameWithoutExtension(parameter.Name);
            Add(calendar, parameter.Utf8Json, new Place(Document.Regime, string.Empty).Of(name), name.Replace('-', ' ') + ": ");
        }

        foreach (var (name, value) in question.Options)
        {
            foreach (var match in DateInText().EnumerateMatches(value))
            {
                if (TryRead(value.AsSpan(match.Index, match.Length), out var date))
                {
                    calendar.Add(date, new DateStated(name, new Place(Document.Question, "/options").Of(name)));
                }
            }
        }
    }

    private static void Add(DateCalendar calendar, ReadOnlyMemory<byte> utf8Json, Place place, string prefix = "")
    {
        using var document = JsonDocument.Parse(utf8Json);
        Add(calendar, document.RootElement, place, prefix);
    }

    private static void Add(DateCalendar calendar, JsonElement element, Place place, string what)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Add(calendar, member.Value, place.Of(member.Name), what, member.Name);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Add(calendar, item, place.Of(PlainText.Of(index++)), what);
                }

                break;
            case JsonValueKind.String when TryRead(element.GetString(), out var date):
                calendar.Add(date, new DateStated(what, place));
                break;
        }
    }

    private static void Add(DateCalendar calendar, JsonElement element, Place place, string what, string member) =>
        Add(calendar, element, place, element.ValueKind == JsonValueKind.String ? what + Words.Of(member) : what);

    private static bool TryRead(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex(@"\d{4}-\d\d-\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex DateInText();
}
