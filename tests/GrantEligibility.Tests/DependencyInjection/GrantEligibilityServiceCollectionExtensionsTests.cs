using GrantEligibility.Decisions;
using GrantEligibility.DependencyInjection;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Records;
using GrantEligibility.Records.Replay;
using GrantEligibility.Regimes;
using GrantEligibility.Tests.Evaluation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GrantEligibility.Tests.DependencyInjection;

[TestFixture]
public sealed class GrantEligibilityServiceCollectionExtensionsTests
{
    private static readonly EligibilityQuestion Question = new()
    {
        Profile = ParkLaw.Profile((PracticeName.WarningShots, true)),
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "PARK",
    };

    [Test]
    public void AddGrantEligibility_Once_GivesOneSharedEvaluator()
    {
        using var services = Services(s => s.AddGrantEligibility().AddRegime(ParkLaw.Regime));

        var evaluator = services.GetRequiredService<IEligibilityEvaluator>();
        using var scope = services.CreateScope();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(scope.ServiceProvider.GetRequiredService<IEligibilityEvaluator>(), Is.SameAs(evaluator));
            Assert.That(evaluator.Evaluate(Question).Outcome, Is.EqualTo(Outcome.EligibleWithConditions));
        }
    }

    [Test]
    public void AddGrantEligibility_HostsSettings_AreRecordedAndReplayedByWhoeverHasThemNot()
    {
        using var services = Services(s => s
            .AddGrantEligibility(o => o.RegimeOptions["PARK"] = new Dictionary<string, string> { ["PL-1"] = "ignored" })
            .AddRegime(ParkLaw.Regime));

        var record = services.GetRequiredService<DecisionRecorder>().Record(Question, ProfileKeeping.Whole);

        Assert.That(record.Question.Options["PL-1"], Is.EqualTo("ignored"));
        Assert.That(services.GetRequiredService<RecordReplay>().Replay(record).Differences, Is.Empty);
        Assert.That(new RecordReplay(new EligibilityEvaluator([ParkLaw.Regime])).Replay(record).Differences, Is.Empty);
        Assert.That(record.Decision.Outcome, Is.EqualTo(Outcome.Undetermined));
    }

    [Test]
    public void AddGrantEligibility_Twice_IsHarmless()
    {
        using var services = Services(s =>
        {
            s.AddGrantEligibility().AddRegime(ParkLaw.Regime);
            s.AddGrantEligibility().AddRegime(ParkLaw.Regime);
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(services.GetServices<IEligibilityEvaluator>().Count(), Is.EqualTo(1));
            Assert.That(services.GetServices<Regime>().Count(), Is.EqualTo(1));
            Assert.That(services.GetServices<IValidateOptions<GrantEligibilityOptions>>().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void AddGrantEligibility_HostRegisteredItsOwn_TheHostWins()
    {
        var own = new EligibilityEvaluator([ParkLaw.Regime]);
        using var services = Services(s =>
        {
            s.AddSingleton<IEligibilityEvaluator>(own);
            s.AddGrantEligibility().AddRegime(ParkLaw.Regime);
        });

        Assert.That(services.GetRequiredService<IEligibilityEvaluator>(), Is.SameAs(own));
    }

    [Test]
    public void AddGrantEligibility_OptionSetInCode_HoldsUnlessTheQuestionSetsItsOwn()
    {
        using var services = Services(s => s
            .AddGrantEligibility(o => o.RegimeOptions["PARK"] = new Dictionary<string, string> { ["PL-1"] = "ignored" })
            .AddRegime(ParkLaw.Regime));
        var evaluator = services.GetRequiredService<IEligibilityEvaluator>();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(evaluator.Evaluate(Question).Outcome, Is.EqualTo(Outcome.Undetermined));
            Assert.That(
                evaluator.Evaluate(Question with { Options = new Dictionary<string, string> { ["PL-1"] = "counts" } }).Outcome,
                Is.EqualTo(Outcome.EligibleWithConditions));
        }
    }

    [Test]
    public void AddGrantEligibility_ConfigurationSection_IsRead()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("GrantEligibility:RegimeOptions:PARK:PL-1", "ignored")])
            .Build();
        using var services = Services(s => s
            .AddGrantEligibility(configuration.GetSection(GrantEligibilityOptions.SectionName))
            .AddRegime(ParkLaw.Regime));

        Assert.That(services.GetRequiredService<IEligibilityEvaluator>().Evaluate(Question).Outcome, Is.EqualTo(Outcome.Undetermined));
    }

    [Test]
    public void AddGrantEligibility_QuestionWithoutItsParts_SaysWhichIsMissing()
    {
        using var services = Services(s => s.AddGrantEligibility().AddRegime(ParkLaw.Regime));
        var evaluator = services.GetRequiredService<IEligibilityEvaluator>();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => evaluator.Evaluate(Question with { Options = null! }), Throws.ArgumentException.With.Message.Contains("Options is null"));
            Assert.That(() => evaluator.Evaluate(Question with { RegimeId = null! }), Throws.ArgumentException.With.Message.Contains("RegimeId is null"));
        }
    }

    [Test]
    public void AddGrantEligibility_TwoContainers_EachHasItsOwnSettings()
    {
        using var one = Services(s => s.AddGrantEligibility().AddRegime(ParkLaw.Regime));
        using var other = Services(s => s
            .AddGrantEligibility(o => o.RegimeOptions["PARK"] = new Dictionary<string, string> { ["PL-1"] = "ignored" })
            .AddRegime(ParkLaw.Regime));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.GetRequiredService<IEligibilityEvaluator>().Evaluate(Question).Outcome, Is.EqualTo(Outcome.EligibleWithConditions));
            Assert.That(other.GetRequiredService<IEligibilityEvaluator>().Evaluate(Question).Outcome, Is.EqualTo(Outcome.Undetermined));
        }
    }

    [Test]
    public void AddGrantEligibility_KeyedServicesBeside_AreLeftAlone()
    {
        using var services = Services(s =>
        {
            s.AddKeyedSingleton("own", ParkLaw.Regime);
            s.AddKeyedSingleton<IEligibilityEvaluator>("own", new EligibilityEvaluator([ParkLaw.Regime]));
            s.AddGrantEligibility().AddRegime(ParkLaw.Regime);
        });

        Assert.That(
            services.GetRequiredService<IEligibilityEvaluator>(),
            Is.Not.SameAs(services.GetRequiredKeyedService<IEligibilityEvaluator>("own")));
    }

    [Test]
    public void Start_SettingsThatNoRegimeAccepts_FailsWithEveryFault()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services
            .AddGrantEligibility(o =>
            {
                o.RegimeOptions["ZOO"] = new Dictionary<string, string>();
                o.RegimeOptions["PARK"] = new Dictionary<string, string> { ["PL-1"] = "maybe", ["PL-7"] = "x" };
            })
            .AddRegime(ParkLaw.Regime);
        using var host = builder.Build();

        Assert.That(
            async () => await host.StartAsync(),
            Throws.TypeOf<OptionsValidationException>().With.Property(nameof(OptionsValidationException.Failures)).EquivalentTo(new[]
            {
                "RegimeOptions: 'ZOO' is not a regime that is registered here. Use one of: PARK.",
                "RegimeOptions, PARK: Option 'PL-1' does not accept 'maybe'. Use counts or ignored.",
                "RegimeOptions, PARK: 'PL-7' is not an option of PARK. Use one of: PL-1, moon.",
            }));
    }

    [Test]
    public void Start_NoRegime_SaysWhatToAdd()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddGrantEligibility();
        using var host = builder.Build();

        Assert.That(
            async () => await host.StartAsync(),
            Throws.TypeOf<OptionsValidationException>().With.Message.Contains("AddSafePolicing()"));
    }

    private static ServiceProvider Services(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }
}
