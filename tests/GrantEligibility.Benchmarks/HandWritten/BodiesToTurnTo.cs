using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The designated bodies that an agency of a State can turn to, as a part of a sentence.</summary>
internal static class BodiesToTurnTo
{
    internal static string Of(AgencyCase @case)
    {
        var (state, day) = (@case.Agency.State, @case.AsOf);
        string? primary = null, others = null, national = null;
        foreach (var body in ParameterDocuments.Bodies.Bodies)
        {
            if (!body.IsDesignatedOn(day))
            {
                continue;
            }

            if (body.National)
            {
                national = With(national, body);
            }
            else if (body.Serves(state) && body.PrimaryInState == true)
            {
                primary = With(primary, body);
            }
            else if (body.Serves(state))
            {
                others = With(others, body);
            }
        }

        return primary is not null && others is not null ? $"{primary} or {others}"
            : primary ?? others
            ?? (national is null ? "a body that the Attorney General has certified (the COPS Office keeps the list)"
                : state is null ? $"a national body, since the agency's State is unknown: {national}"
                : $"a national body, since the registry has none of {state}: {national}");
    }

    private static string With(string? names, CredentialingBody body)
    {
        var name = body.Verified ? $"the {body.Name}" : $"the {body.Name} (recalled, not verified: check the COPS Office list)";
        return names is null ? name : $"{names} or {name}";
    }
}
