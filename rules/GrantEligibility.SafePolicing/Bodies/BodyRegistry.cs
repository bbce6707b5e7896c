namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>The registry of credentialing bodies, by identifier and by State. Immutable.</summary>
internal sealed class BodyRegistry
{
    private readonly Dictionary<string, CredentialingBody> _byId;
    private readonly CredentialingBody[] _national;

    // The primary one first.
    private readonly Dictionary<string, CredentialingBody[]> _byState = new(StringComparer.Ordinal);

    /// <summary>Makes a registry.</summary>
    /// <param name="bodies">The bodies, in the order of the document.</param>
    /// <exception cref="ArgumentException">Two bodies share an identifier.</exception>
    internal BodyRegistry(IReadOnlyList<CredentialingBody> bodies)
    {
        Bodies = bodies;
        _byId = bodies.ToDictionary(body => body.Id, StringComparer.Ordinal);
        _national = [.. bodies.Where(body => body.National)];
        foreach (var state in bodies.SelectMany(body => body.States))
        {
            var ofState = Array.FindAll([.. bodies], body => !body.National && body.Serves(state));
            _byState[state] =
            [
                .. Array.FindAll(ofState, body => body.PrimaryInState == true),
                .. Array.FindAll(ofState, body => body.PrimaryInState != true),
            ];
        }
    }

    /// <summary>Every body, in the order of the document.</summary>
    internal IReadOnlyList<CredentialingBody> Bodies { get; }

    /// <summary>The registry as it would be had some designations ended.</summary>
    /// <param name="ends">The first day each body is no longer designated, by identifier; null: none ended.</param>
    internal BodyRegistry WithDesignationsEnded(IReadOnlyDictionary<string, DateOnly>? ends) =>
        ends is null ? this : new([.. Bodies.Select(body => ends.TryGetValue(body.Id, out var end) ? body with { CertifiedTo = end } : body)]);

    /// <summary>The body with an identifier; null where the registry has none.</summary>
    internal CredentialingBody? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The designated bodies an agency of a State can turn to on a day: those of its State, the primary one first; where
    /// there is none, or the State is unknown, the national ones.
    /// </summary>
    internal IReadOnlyList<CredentialingBody> ForAgencyOf(string? state, DateOnly day)
    {
        var ofState = OfState(state, day);
        return ofState.Count > 0 ? ofState : Designated(_national, day);
    }

    /// <summary>Every designated body that may certify an agency of a State on a day: those of its State, the primary one first, then the national ones.</summary>
    internal IEnumerable<CredentialingBody> EveryOneFor(string? state, DateOnly day) => OfState(state, day).Concat(Designated(_national, day));

    private List<CredentialingBody> OfState(string? state, DateOnly day) => Designated(state is null ? [] : _byState.GetValueOrDefault(state, []), day);

    private static List<CredentialingBody> Designated(CredentialingBody[] bodies, DateOnly day)
    {
        var designated = new List<CredentialingBody>(bodies.Length);
        foreach (var body in bodies)
        {
            if (body.IsDesignatedOn(day))
            {
                designated.Add(body);
            }
        }

        return designated;
    }
}
