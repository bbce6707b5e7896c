namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>The postal code of a State, the District of Columbia or a territory.</summary>
internal sealed class StateCodeAttribute() : TextFormatAttribute(FaultCodes.WrongState)
{
    internal static readonly StateCodeAttribute Instance = new();

    private static readonly string[] Codes =
    [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME",
        "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA",
        "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "GU", "VI", "AS", "MP",
    ];

    private static readonly HashSet<string> Known = new(Codes, StringComparer.Ordinal);

    internal override string Noun => "the postal code of a State, district or territory";

    internal override string Accepted => "Use the two capital letters of the Postal Service: one of the 50 States, DC, PR, GU, VI, AS or MP.";

    internal override IReadOnlyList<string> Words => Codes;

    internal override bool Fits(string text) => Known.Contains(text);

    internal override string AdviceFor(string text)
    {
        var upper = text.Trim().ToUpperInvariant();
        return upper switch
        {
            "GM" => "Use GU (nearest): GM is how the Federal Bureau of Investigation writes Guam.",
            "NB" => "Use NE (nearest): NB is how the Federal Bureau of Investigation writes Nebraska.",
            _ when Fits(upper) => $"Use {upper} (nearest).",
            _ => Accepted,
        };
    }
}
