using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A whole number in a range, both ends included.</summary>
internal sealed class WholeNumberShape(RangeAttribute? range) : Shape
{
    private readonly int _least = range?.Minimum as int? ?? int.MinValue;
    private readonly int _most = range?.Maximum as int? ?? int.MaxValue;

    internal override string Accepted => _most == int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"Give a whole number, {_least} or more, written in digits alone.")
        : string.Create(CultureInfo.InvariantCulture, $"Give a whole number from {_least} to {_most}, written in digits alone.");

    private protected override string Noun => "a number";

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.Number, inspection, token))
        {
            return;
        }

        var digits = inspection.Tree.RawOf(token);
        var written = inspection.Tree.NameOf(token);
        if (digits.ContainsAny(".eE"u8))
        {
            inspection.Report(FaultCodes.WrongNumber, token, $"{Quoted.Bare(written)} is not written as a whole number.", Accepted);
        }
        else if (!int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number < _least || number > _most)
        {
            inspection.Report(FaultCodes.WrongNumber, token, $"{Quoted.Bare(written)} is out of range.", Accepted);
        }
    }
}
