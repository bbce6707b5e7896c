using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>The designated bodies that one agency can turn to on the as-of date.</summary>
/// <remarks>Immutable and shareable between threads. Every case has one.</remarks>
[Phrase("bodies to apply to")]
public sealed record BodiesToApplyTo : Fact
{
    /// <summary>The postal code of the agency's State; null: unknown.</summary>
    public required string? State { get; init; }

    /// <summary>The bodies of the State, the primary one first; without one, the national bodies; empty before any was designated.</summary>
    public required IReadOnlyList<CredentialingBody> Bodies { get; init; }

    /// <summary>The bodies as a part of a sentence: <c>the Georgia Association of Chiefs of Police (GACP)</c>.</summary>
    public string Words
    {
        get
        {
            if (Bodies.Count == 0)
            {
                return "a body that the Attorney General has certified (the COPS Office keeps the list)";
            }

            var names = Bodies is [var only] ? NameOf(only) : string.Join(" or ", Bodies.Select(NameOf));
            return (Bodies[0].National, State) switch
            {
                (true, null) => $"a national body, since the agency's State is unknown: {names}",
                (true, _) => $"a national body, since the registry has none of {State}: {names}",
                _ => names,
            };
        }
    }

    private static string NameOf(CredentialingBody body) =>
        body.Verified ? $"the {body.Name}" : $"the {body.Name} (recalled, not verified: check the COPS Office list)";
}
