using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace NRules.Fluent;

/// <summary>Loads rule classes into rule sets. Not safe to load into while another thread reads it.</summary>
public class RuleRepository : IRuleRepository
{
    private readonly List<IRuleSet> _ruleSets = [];
    private readonly RuleDefinitionFactory _factory = new();

    /// <summary>Creates an empty repository that constructs rules by their parameterless constructors.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>Creates an empty repository.</summary>
    /// <param name="activator">How rule classes are constructed.</param>
    public RuleRepository(IRuleActivator activator)
    {
        ArgumentNullException.ThrowIfNull(activator);
        Activator = activator;
    }

    /// <summary>How rule classes are constructed.</summary>
    public IRuleActivator Activator { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets.AsReadOnly();

    /// <summary>Loads rule classes. Rules loaded into one set by several calls accumulate; when a call fails it has loaded nothing.</summary>
    /// <param name="specAction">Says what to load, and where to.</param>
    /// <exception cref="RuleActivationException">A rule class could not be constructed.</exception>
    /// <exception cref="RuleDefinitionException">A rule class defines a rule that cannot work.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);
        var definitions = _factory.Create(spec.GetRuleTypes().SelectMany(Activate));

        var ruleSet = _ruleSets.Find(s => s.Name == spec.RuleSetName);
        if (ruleSet is null)
        {
            ruleSet = new RuleSet(spec.RuleSetName);
            _ruleSets.Add(ruleSet);
        }
        ruleSet.Add(definitions);
    }

    /// <summary>Adds a rule set made elsewhere.</summary>
    /// <param name="ruleSet">The set.</param>
    /// <exception cref="ArgumentException">There is a set of that name.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (_ruleSets.Exists(s => s.Name == ruleSet.Name))
            throw new ArgumentException($"There is a rule set named '{ruleSet.Name}' already. Add the rules to it, or name the set differently.", nameof(ruleSet));
        _ruleSets.Add(ruleSet);
    }

    private Rule[] Activate(Type type)
    {
        try
        {
            return [.. Activator.Activate(type)];
        }
        catch (Exception exception)
        {
            throw new RuleActivationException($"The class could not be constructed. {exception.Message}", type, exception);
        }
    }
}
