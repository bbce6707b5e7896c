using System.Globalization;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A moment, to the second, written yyyy-MM-ddTHH:mm:ss with its distance from UTC.</summary>
internal sealed class InstantShape : Shape<DateTimeOffset>
{
    internal static readonly InstantShape Instance = new();

    private InstantShape()
    {
    }

    internal override string Accepted => "Give a moment as date, time and distance from UTC: \"2021-02-28T14:30:00+00:00\".";

    private protected override string Noun => "a moment";

    internal override DateTimeOffset Read(TokenTree tree, int token) => Parse(tree.TextOf(token)!)!.Value;

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (Is(JsonTokenType.String, inspection, token) && Parse(inspection.Tree.NameOf(token)) is null)
        {
            inspection.Report(FaultCodes.WrongDate, token, $"{Quoted.Text(inspection.Tree.NameOf(token))} is not a moment.", Accepted);
        }
    }

    private static DateTimeOffset? Parse(string text) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant) ? instant : null;
}
