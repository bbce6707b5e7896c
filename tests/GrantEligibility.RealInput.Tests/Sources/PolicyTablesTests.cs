using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>The three tables of policy flags, which differ in their dates and in whether they have wording.</summary>
internal sealed class PolicyTablesTests
{
    private const string Flags = "bans_chokeholds,duty_to_intervene,restricts_shooting_at_moving_vehicles,requires_warning_before_shooting";
    private const string Columns2016 = "ori,state,city,year_of_policy,bans_chokeholds_text," + Flags;
    private const string Columns2019 = "ori,state,agency_name,bans_chokeholds_text," + Flags;
    private const string Columns2024 = "ori,state,city," + Flags;

    [TestCase("2003", "2003-12-31")]
    [TestCase("2015", "2015-12-31")]
    [TestCase("2016", "2016-07-12")]
    [TestCase("Unknown", "2016-07-12")]
    [TestCase("", "2016-07-12")]
    public void Read2016_YearOfPolicy_IsKnownFromItsEndOrThePublication(string year, string from)
    {
        var evidence = Read2016(("year_of_policy", year), ("bans_chokeholds", "1"));

        Assert.That(evidence.Chokehold.Single().From, Is.EqualTo(DateOnly.Parse(from)));
        Assert.That(evidence.UseOfForce.Single(), Is.EqualTo(new WrittenPolicy { Exists = true, From = DateOnly.Parse(from) }));
    }

    [Test]
    public void Read2016_FlagOne_IsAtLeastAsStrictAsTheOrder()
    {
        var chokehold = Read2016(("bans_chokeholds", "1"), ("bans_chokeholds_text", "Yes.")).Chokehold.Single();

        Assert.That(
            (chokehold.Stance, chokehold.CoversBloodFlow),
            Is.EqualTo(((ChokeholdStance?)ChokeholdStance.BannedExceptDeadlyForce, (bool?)true)));
    }

    [TestCase("No. Bans chokeholds, but other holds it allows.")]
    [TestCase("No.\n Bans chokeholds, is silent on the rest.")]
    [TestCase("No. Chokeholds banned, strangleholds not.")]
    public void Read2016_FlagZeroWhoseReadingFindsABanOnBreathingAlone_IsTheBanOfTheOrder(string reading)
    {
        var chokehold = Read2016(("bans_chokeholds", "0"), ("bans_chokeholds_text", reading)).Chokehold.Single();

        Assert.That(
            (chokehold.Stance, chokehold.CoversBloodFlow),
            Is.EqualTo(((ChokeholdStance?)ChokeholdStance.BannedExceptDeadlyForce, (bool?)false)));
    }

    [TestCase("No.")]
    [TestCase("No. It leaves chokeholds out.")]
    [TestCase("No. It hardly bans chokeholds.")]
    [TestCase("No. Nobody bans chokeholds here.")]
    public void Read2016_OtherFlagZero_IsAVersionOfUnknownStance(string reading) =>
        Assert.That(Read2016(("bans_chokeholds", "0"), ("bans_chokeholds_text", reading)).Chokehold.Single().Stance, Is.Null);

    [Test]
    public void Read2016_Practices_AreTrueOrUnknownAndNeverFalse()
    {
        var evidence = Read2016(
            ("duty_to_intervene", "1"), ("restricts_shooting_at_moving_vehicles", "0"), ("requires_warning_before_shooting", "1"));

        Assert.That(
            evidence.Practices.Select(practice => (practice.Name, practice.InPlace)),
            Is.EqualTo(new (PracticeName, bool?)[] { (PracticeName.DutyToIntervene, true), (PracticeName.ShootingAtOrFromVehicles, null) }));
    }

    [Test]
    public void Read2016_FlagThatIsNotListed_IsAnError() =>
        Assert.That(() => Read2016(("bans_chokeholds", "yes")), Throws.TypeOf<FormatException>().With.Message.Contains("bans_chokeholds"));

    [Test]
    public void Read2019_BlankFlags_AreAPolicyNobodyObtained()
    {
        var evidence = CaliforniaPolicies2019.Read(Text.OfRow(Columns2019, ("ori", "CA9990000"), ("state", "CA"))).Single();

        Assert.That((evidence.Chokehold.Count, evidence.UseOfForce.Count, evidence.Practices.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void Read2019_FlagOne_IsKnownFromJanuary2019()
    {
        var evidence = CaliforniaPolicies2019.Read(Text.OfRow(Columns2019, ("ori", "CA9990000"), ("bans_chokeholds", "1"))).Single();

        Assert.That(evidence.Chokehold.Single().From, Is.EqualTo(new DateOnly(2019, 1, 22)));
        Assert.That(evidence.UseOfForce.Single().Exists, Is.True);
    }

    [TestCase("1", ChokeholdStance.BannedExceptDeadlyForce)]
    [TestCase("0", null)]
    public void Read2024_Flag_IsKnownFromThePublication(string flag, ChokeholdStance? stance)
    {
        var chokehold = CityPolicies2024.Read(Text.OfRow(Columns2024, ("ori", "OH9990000"), ("bans_chokeholds", flag))).Single().Chokehold.Single();

        Assert.That((chokehold.Stance, chokehold.From), Is.EqualTo((stance, new DateOnly(2024, 12, 11))));
    }

    private static AgencyEvidence Read2016(params (string, string)[] fields) =>
        BigCityPolicies2016.Read(Text.OfRow(Columns2016, [("ori", "OH9990000"), ("state", "OH"), ("city", "Quill Haven"), .. fields])).Single();
}
