using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GrantEligibility.Facts;

namespace GrantEligibility.Html.Views;

/// <summary>Lays a document out as lines of JSON, with an anchor for each place, and a line of ours for what it does not state.</summary>
internal sealed class JsonLines
{
    private static readonly JsonSerializerOptions Text = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<LineView> _lines = [];
    private readonly IReadOnlyList<Place> _cited;
    private readonly HashSet<Place> _marked;

    private JsonLines(IReadOnlyList<Place> cited, IEnumerable<Place> marked)
    {
        _cited = cited;
        _marked = [.. marked];
    }

    /// <summary>The lines of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="root">The place of the whole document.</param>
    /// <param name="cited">The places that the page points to, of any document, in a fixed order.</param>
    /// <param name="marked">Those whose value was relied on.</param>
    internal static IReadOnlyList<LineView> Of(JsonElement document, Place root, IReadOnlyList<Place> cited, IEnumerable<Place> marked)
    {
        var lines = new JsonLines(cited, marked);
        lines.Add(document, root, name: string.Empty, comma: string.Empty, depth: 0);
        return lines._lines;
    }

    private void Add(JsonElement element, Place place, string name, string comma, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = element.EnumerateObject().Select(member => (Name: member.Name, Place: place.Of(member.Name), member.Value)).ToList();
                Open(place, name + "{", depth);
                foreach (var (i, member) in members.Index())
                {
                    Add(member.Value, member.Place, $"{Quoted(member.Name)}: ", i == members.Count - 1 ? string.Empty : ",", depth + 1);
                }

                Absent(place, [.. members.Select(member => member.Place)], depth + 1);
                Line(depth, "}" + comma);
                break;
            case JsonValueKind.Array when element.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object):
                Open(place, name + "[", depth);
                var count = element.GetArrayLength();
                for (var i = 0; i < count; i++)
                {
                    Add(element[i], place.Of(Number(i)), string.Empty, i == count - 1 ? string.Empty : ",", depth + 1);
                }

                Absent(place, [.. Enumerable.Range(0, count).Select(i => place.Of(Number(i)))], depth + 1);
                Line(depth, "]" + comma);
                break;
            default:
                Open(place, name + JsonSerializer.Serialize(element, Text) + comma, depth);
                break;
        }
    }

    /// <summary>Lines for cited places that would stand in an object or a list and do not.</summary>
    private void Absent(Place owner, IReadOnlyList<Place> members, int depth)
    {
        var start = owner.Pointer + "/";
        foreach (var place in _cited)
        {
            if (place.Document == owner.Document
                && place.Pointer.StartsWith(start, StringComparison.Ordinal)
                && !members.Any(member => place == member || place.Pointer.StartsWith(member.Pointer + "/", StringComparison.Ordinal)))
            {
                var way = place.Pointer[start.Length..].Split('/').Where(step => step != "-");
                _lines.Add(new LineView(Indent(depth), $"{string.Join('/', way)}: not stated", Anchors.Of(place), _marked.Contains(place), IsAbsent: true));
            }
        }
    }

    private void Open(Place place, string text, int depth)
    {
        _lines.Add(new LineView(Indent(depth), text, Anchors.Of(place), _marked.Contains(place), IsAbsent: false));
    }

    private void Line(int depth, string text) => _lines.Add(new LineView(Indent(depth), text, string.Empty, IsCited: false, IsAbsent: false));

    private static string Indent(int depth) => new(' ', 2 * depth);

    private static string Quoted(string name) => JsonSerializer.Serialize(name, Text);

    private static string Number(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
