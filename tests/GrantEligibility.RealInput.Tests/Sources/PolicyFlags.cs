using System.Text.RegularExpressions;
using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>The flags that three tables of use-of-force policies share: 1, 0, or blank where no policy was obtained.</summary>
/// <remarks>
/// A flag of 1 says that the policy has the words; 0 does not say that it lacks them. A 0 is therefore a version whose
/// content is unknown, which ends what an earlier table knew; a blank is no version.
/// Not mapped: a required warning (the practice also asks that officers identify themselves), and flags that stand for
/// no practice of the Standards (de-escalation, reporting, other means first, a continuum).
/// </remarks>
internal static partial class PolicyFlags
{
    /// <summary>What the table says on chokeholds.</summary>
    /// <param name="row">The row.</param>
    /// <param name="reading">The reviewer's reading, which begins with "Yes" or "No"; blank where the table has none.</param>
    /// <param name="from">The day from which it is known.</param>
    /// <returns>One version, or none where no policy was obtained.</returns>
    public static IEnumerable<ChokeholdPolicy> Chokehold(CsvReader row, string reading, DateOnly from)
    {
        // Trap: the flag asks for a ban on holds on breathing and on blood flow; the order asks for the first alone. So 1
        // is at least as strict as the order, and a 0 may hide the very ban it asks for, which the reviewer then says.
        switch (Flag(row, "bans_chokeholds"))
        {
            case true:
                yield return new ChokeholdPolicy
                {
                    Stance = ChokeholdStance.BannedExceptDeadlyForce, From = from, CoversBloodFlow = true,
                };
                break;

            case false when BreathingAlone().IsMatch(reading):
                yield return new ChokeholdPolicy
                {
                    Stance = ChokeholdStance.BannedExceptDeadlyForce, From = from, CoversBloodFlow = false,
                };
                break;

            case false:
                yield return new ChokeholdPolicy { From = from };
                break;
        }
    }

    /// <summary>What the table says on practices that bodies may consider.</summary>
    public static IEnumerable<Practice> Practices(CsvReader row, DateOnly from) =>
    [
        .. Practice(row, "duty_to_intervene", PracticeName.DutyToIntervene, from),
        .. Practice(row, "restricts_shooting_at_moving_vehicles", PracticeName.ShootingAtOrFromVehicles, from),
    ];

    private static IEnumerable<Practice> Practice(CsvReader row, string column, PracticeName name, DateOnly from)
    {
        if (Flag(row, column) is { } flag)
        {
            yield return new Practice { Name = name, InPlace = flag ? true : null, From = from };
        }
    }

    private static bool? Flag(CsvReader row, string column) => row.Field(column) switch
    {
        "1" => true,
        "0" => false,
        "" => null,
        var other => throw new FormatException($"'{other}' is not a flag that the table's notes list for {column}."),
    };

    [GeneratedRegex(@"^No\W+(Bans chokeholds|Chokeholds banned)\b")]
    private static partial Regex BreathingAlone();
}
