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

            var names = string.Join(" or ", Bodies.Select(body => $"the {body.Name}"));
            var unverified = Bodies.All(body => !body.Verified) ? "; this entry is from recollection, so check the COPS Office list first" : string.Empty;
            return Bodies[0].National
                ? $"a national body: {names} (the registry knows no designated body {(State is null ? "for an agency whose State is unknown" : $"of {State}")}{unverified})"
                : $"{names} (designated body of {State}{unverified})";
        }
    }
}
