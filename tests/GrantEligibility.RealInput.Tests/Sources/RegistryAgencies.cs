using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>The FBI's registry of agencies: who exists. It gives a profile its identity and nothing else.</summary>
internal static class RegistryAgencies
{
    public const string File = "fbi-agency-registry/agencies.csv";

    public static IEnumerable<AgencyEvidence> Read(TextReader text) => CsvRows.Map(text, Evidence);

    private static AgencyEvidence Evidence(CsvReader row)
    {
        // Trap: an ORI does not begin with the postal code in one State and one territory, so the State is read from its
        // own column; and that column has the FBI's own code for Guam.
        var state = row.Field("state") is "GM" ? "GU" : row.Field("state");

        return new AgencyEvidence
        {
            Key = row.Field("ori"),
            Ori = row.Ori("ori"),
            Name = row.Words("agency_name"),
            Kind = Kind(row.Field("agency_type"), state),
            State = state,
        };
    }

    // Trap: sheriffs are typed County or Parish, and some city departments Borough, Census Area or County. All are local.
    private static AgencyKind? Kind(string type, string state) => type switch
    {
        "Tribal" => AgencyKind.Tribal,

        // Trap: the police of the territories are typed Other, as agencies of no known government are.
        _ when state is "AS" or "GU" or "MP" or "PR" or "VI" => AgencyKind.Territorial,
        "University or College" => AgencyKind.UniversityOrCollege,
        "State Police" or "Other State Agency" => AgencyKind.State,
        "City" or "County" or "Parish" or "Borough" or "Census Area" or "City and Borough" or "Municipality" => AgencyKind.Local,
        "Other" => null,
        _ => throw new FormatException($"'{type}' is not a type of agency that the registry's notes list."),
    };
}
