using System.Globalization;
using System.Text.Json;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Finds the dates that documents state: the profile, the award, the regime's dated values, and the options of the question.</summary>
internal static class DocumentDates
{
    private const int DateLength = 10;

    /// <summary>Adds every date that the documents state.</summary>
    internal static void AddTo(DateCalendar calendar, QuestionDocuments documents, Regime regime, IReadOnlyDictionary<string, string> options)
    {
        foreach (var document in (Document[])[Document.Profile, Document.Award])
        {
            if (documents[document] is { } json)
            {
                Add(calendar, json, new Place(document, string.Empty), string.Empty);
            }
        }

        foreach (var parameter in regime.Parameters)
        {
            var name = Path.GetFileNameWithoutExtension(parameter.Name);
            using var json = JsonDocument.Parse(parameter.Utf8Json);
            Add(calendar, json.RootElement, new Place(Document.Regime, string.Empty).Of(name), name.Replace('-', ' ') + ": ");
        }

        foreach (var (name, value) in options)
        {
            var meaning = new DateMeaning(() => name);
            for (var start = 0; start + DateLength <= value.Length; start++)
            {
                if (TryRead(value.AsSpan(start, DateLength), out var date))
                {
                    calendar.Add(date, new DateStated(meaning, new Place(Document.Question, "/options").Of(name)));
                }
            }
        }
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
                calendar.Add(date, new DateStated(new DateMeaning(() => what), place));
                break;
        }
    }

    private static void Add(DateCalendar calendar, JsonElement element, Place place, string what, string member) =>
        Add(calendar, element, place, element.ValueKind == JsonValueKind.String ? what + Words.Of(member) : what);

    private static bool TryRead(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
