using System.Globalization;

namespace GrantEligibility.Profiles.Json;

/// <summary>Numbers as ECMAScript writes them, which RFC 8785 § 3.2.2.3 takes over.</summary>
internal static class EcmaScriptNumber
{
    /// <summary>The shortest text that reads back as the number (ECMA-262, Number::toString).</summary>
    /// <exception cref="FormatException">The number is not finite.</exception>
    internal static string ToText(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new FormatException("The number is too large for a double, which canonical JSON cannot hold.");
        }

        if (number == 0)
        {
            return "0";
        }

        var (digits, point) = DigitsOf(Math.Abs(number));
        return (number < 0 ? "-" : string.Empty) + Place(digits, point);
    }

    // The digits without zeros around them, and where the decimal point stands among them: 0 before the first.
    private static (string Digits, int Point) DigitsOf(double number)
    {
        // The digits of .NET's shortest form are those of ECMAScript; only where it changes to an exponent differs.
        var parts = number.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var whole = parts[0].Split('.')[0];
        var digits = parts[0].Replace(".", string.Empty, StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), whole.Length + exponent - (digits.Length - significant.Length));
    }

    private static string Place(string digits, int point) => point switch
    {
        > 21 or < -5 => $"{digits[0]}{(digits.Length > 1 ? $".{digits[1..]}" : string.Empty)}e{(point > 0 ? "+" : "-")}{Magnitude(point - 1)}",
        <= 0 => $"0.{new string('0', -point)}{digits}",
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => $"{digits[..point]}.{digits[point..]}",
    };

    private static string Magnitude(int exponent) => Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
}
