using System.Globalization;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A whole number in a range, both ends included.</summary>
internal sealed class WholeNumberShape(int least, int most) : Shape<int>
{
    internal int Least => least;

    internal int Most => most;

    internal override string Accepted => most == int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"Give a whole number, {least} or more, written in digits alone.")
        : string.Create(CultureInfo.InvariantCulture, $"Give a whole number from {least} to {most}, written in digits alone.");

    private protected override string Noun => "a number";

    internal override int Read(TokenTree tree, int token) => int.Parse(tree.RawOf(token), CultureInfo.InvariantCulture);

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.Number, inspection, token))
        {
            return;
        }

        var digits = inspection.Tree.RawOf(token);
        var written = inspection.Tree.NameOf(token);
        if (written.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            inspection.Report(FaultCodes.WrongNumber, token, $"{Quoted.Bare(written)} is not written as a whole number.", Accepted);
        }
        else if (!int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number < least || number > most)
        {
            inspection.Report(FaultCodes.WrongNumber, token, $"{Quoted.Bare(written)} is out of range.", Accepted);
        }
    }
}
