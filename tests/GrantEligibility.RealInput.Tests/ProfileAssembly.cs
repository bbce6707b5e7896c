using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests;

/// <summary>Makes one profile an agency of what the data sets say of it.</summary>
internal static class ProfileAssembly
{
    /// <summary>Joins evidence by its key.</summary>
    /// <param name="evidence">The evidence; of identity, what comes first is believed.</param>
    /// <returns>The profiles, in the order in which their agencies first appear.</returns>
    public static IReadOnlyList<AgencyProfile> Assemble(IEnumerable<AgencyEvidence> evidence) =>
        [.. evidence.GroupBy(e => e.Key).Select(group => Profile([.. group]))];

    private static AgencyProfile Profile(IReadOnlyList<AgencyEvidence> evidence)
    {
        var identity = evidence[0];

        return new AgencyProfile
        {
            SchemaVersion = AgencyProfile.CurrentSchemaVersion,
            Agency = new Agency
            {
                Name = identity.Name,
                Kind = evidence.Select(e => e.Kind).FirstOrDefault(kind => kind is not null),
                State = evidence.Select(e => e.State).FirstOrDefault(state => state is not null),
                Ori = identity.Ori,
            },

            // No data set lists credentials under the order, so whether one was sought is unknown, not "none".
            Credentials = null,
            Accreditations = NullWhenEmpty(evidence.SelectMany(e => e.Accreditations).Distinct().OrderBy(a => a.AwardedOn)),
            Policy = Policy(evidence),
            Practices = NullWhenEmpty(evidence.SelectMany(e => e.Practices).OrderBy(p => p.From).ThenBy(p => p.Name)),
        };
    }

    private static UseOfForcePolicy? Policy(IReadOnlyList<AgencyEvidence> evidence)
    {
        // Vintages are versions: each is what was known from its day on, and the next one's day ends it.
        var chokehold = NullWhenEmpty(evidence.SelectMany(e => e.Chokehold).OrderBy(c => c.From));
        var useOfForce = NullWhenEmpty(evidence.SelectMany(e => e.UseOfForce).OrderBy(w => w.From));

        return chokehold is null && useOfForce is null
            ? null
            : new UseOfForcePolicy { Chokehold = chokehold, UseOfForce = useOfForce };
    }

    private static T[]? NullWhenEmpty<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        return all.Length == 0 ? null : all;
    }
}
