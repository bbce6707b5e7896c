using System.Globalization;
using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>The clients of a national accrediting body, by its list of 2025-04-02.</summary>
/// <remarks>
/// Accreditation was not itself the certificate under the order, so no credential follows from it. The list has each
/// client's latest award alone: who is not on it, or has no award there, may have held one before, which is unknown.
/// </remarks>
internal static class CaleaClients
{
    public const string File = "calea-clients-2025/clients.csv";

    private static readonly DateOnly ListedOn = new(2025, 4, 2);

    public static IEnumerable<AgencyEvidence> Read(TextReader text)
    {
        var clients = CsvRows.Map(text, Row).GroupBy(row => (row.State, row.Name)).ToArray();

        // Trap: the ORI was derived from the name, and one of them fell to two agencies. It is then nobody's.
        var ambiguous = clients.SelectMany(rows => rows.Select(row => row.Ori).Distinct())
            .OfType<string>().GroupBy(ori => ori).Where(ori => ori.Count() > 1).Select(ori => ori.Key).ToHashSet();

        return clients.Select(rows => Evidence([.. rows], ambiguous));
    }

    // One agency has a row a programme, and an ORI on some of them alone.
    private static AgencyEvidence Evidence(IReadOnlyList<ClientRow> rows, HashSet<string> ambiguous)
    {
        var ori = rows.Select(row => row.Ori).FirstOrDefault(ori => ori is not null && !ambiguous.Contains(ori));

        return new AgencyEvidence
        {
            Key = ori ?? $"calea {rows[0].State} {rows[0].Name}",
            Ori = ori,
            Name = rows[0].Name,
            Kind = Kind(rows[0].AgencyType),
            State = rows[0].State,
            Accreditations = [.. rows.SelectMany(Accreditation)],
        };
    }

    private static IEnumerable<Accreditation> Accreditation(ClientRow row)
    {
        // Trap: communications centres and academies are accredited too, which says nothing of police work.
        var isOfPolicing = row.Program switch
        {
            "Law Enforcement Accreditation" or "Campus Security" => true,
            "Communications Accreditation" or "Training Academy Accreditation" => false,
            _ => throw new FormatException($"'{row.Program}' is not a programme that the list's notes name."),
        };

        // Trap: self-assessment is under way since no stated day, and three awards lie after the day of the list, when
        // they had not been made. Neither has a date, so neither is recorded.
        if (isOfPolicing && row.AwardedOn is { } awardedOn && awardedOn <= ListedOn)
        {
            yield return new Accreditation { BodyId = "calea", AwardedOn = awardedOn };
        }
    }

    // Trap: security, housing, transportation and special agencies may be of any government, or private.
    private static AgencyKind? Kind(string type) => type switch
    {
        "Municipal Law Enforcement Agency" or "County/Regional Law Enforcement Agency" or "Sheriff's Department or Office"
            => AgencyKind.Local,
        "State Police" or "State Highway Patrol" or "State Depts of Law Enforcement" => AgencyKind.State,
        "University/College Law Enforcement Agency" => AgencyKind.UniversityOrCollege,
        "Communications Center" or "Academy Training" => AgencyKind.NotLawEnforcement,
        _ => null,
    };

    private static ClientRow Row(CsvReader row) => new(
        row.Ori("ori"),
        row.Words("agency_name"),
        row.Field("state"),
        row.Field("agency_type"),
        row.Field("program"),
        row.Field("award_date") is { Length: > 0 } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

    private sealed record ClientRow(string? Ori, string Name, string State, string AgencyType, string Program, DateOnly? AwardedOn);
}
