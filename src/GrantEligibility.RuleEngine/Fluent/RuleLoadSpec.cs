using System.Reflection;

namespace NRules.Fluent;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private readonly List<Func<IRuleMetadata, bool>> _filters = [];

    public string RuleSetName { get; private set; } = "default";

    public IRuleLoadSpec PrivateTypes(bool include = true) => Scan(s => s.PrivateTypes(include));

    public IRuleLoadSpec NestedTypes(bool include = true) => Scan(s => s.NestedTypes(include));

    public IRuleLoadSpec From(params Assembly[] assemblies) => Scan(s => s.Assembly(assemblies));

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => Scan(s => s.Assembly([.. assemblies]));

    public IRuleLoadSpec From(params Type[] types) => Scan(s => s.Type(types));

    public IRuleLoadSpec From(IEnumerable<Type> types) => Scan(s => s.Type([.. types]));

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        ArgumentNullException.ThrowIfNull(scanAction);
        return Scan(scanAction);
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _filters.Add(filter);
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleSetName);
        RuleSetName = ruleSetName;
        return this;
    }

    public IEnumerable<Type> GetRuleTypes()
    {
        var types = _scanner.GetRuleTypes();
        return _filters.Count == 0 ? types : types.Where(IsWanted);
    }

    private bool IsWanted(Type type)
    {
        var metadata = new RuleMetadata(type);
        return _filters.TrueForAll(f => f(metadata));
    }

    private RuleLoadSpec Scan(Action<IRuleTypeScanner> scanAction)
    {
        scanAction(_scanner);
        return this;
    }
}
