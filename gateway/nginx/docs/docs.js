// The page of the API: /v1/openapi.json as forms that can be sent. Nothing is fetched from elsewhere.
const api = await (await fetch("/v1/openapi.json")).json();
const METHODS = ["get", "post", "put", "patch", "delete"];
const CHINESE = /[\u3400-\u9fff]/;
let chinese = (localStorage.getItem("language") ?? (navigator.language.startsWith("en") ? "en" : "zh")) === "zh";
let token = ""; // in memory only: it goes with the page
let holder = "";
const kept = {}; // what was typed into path fields, for the next operation

const $ = (id) => document.getElementById(id);
const t = (zh, en) => (chinese ? zh : en);

function h(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name === "indent") made.style.paddingLeft = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((one) => one !== null && one !== undefined && one !== ""));
  return made;
}

/** A text of the document in the chosen language: `English · 中文`, or paragraphs of either. */
function say(text = "") {
  const line = (one) => {
    const [, before, english, han] = /^(- `[^`]*`[^:]*: )?(.+?) · (.+)$/s.exec(one) ?? [];
    return han ? (before ?? "") + t(han, english) : one;
  };
  const wanted = text.split("\n\n").filter((part) => part.includes(" · ") || CHINESE.test(part) === chinese);
  return (wanted.length ? wanted : [text]).map((part) => part.split("\n").map(line).join("\n")).join("\n\n");
}

/** Text with its `code` marked. */
const marked = (text) => text.split("`").map((part, at) => (at % 2 ? h("code", {}, part) : part));

function resolved(value) {
  if (!value?.$ref) return value ?? {};
  return value.$ref.slice(2).split("/").reduce((at, name) => at[name], api);
}

const operations = Object.entries(api.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => ({
    ...item[method],
    method: method.toUpperCase(),
    path,
    parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolved),
  })),
);
const problems = Object.fromEntries(api["x-problems"].map((one) => [one.code, one]));

// ---- the list and the search ------------------------------------------------------------------------------

function showList() {
  const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (one) => {
    const text = `${one.summary} ${one.path} ${one.method} ${one.operationId} ${one.tags} ${one.description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const link = (one) =>
    h("a", { href: `#/${one.operationId}`, "aria-current": location.hash === `#/${one.operationId}` && "page" },
      h("span", { class: `method ${one.method}` }, one.method), h("span", {}, say(one.summary).split(/[:;]/)[0]));
  const area = (tag) => {
    const place = (one) => tag["x-wulin-operations"].indexOf(one.operationId) + 1 || 999; // the order of the work
    const found = operations.filter((one) => one.tags[0] === tag.name).sort((one, other) => place(one) - place(other));
    return [h("h2", {}, say(tag["x-displayName"])), ...found.map(link)];
  };
  const rank = (one) => (words.every((word) => `${one.summary} ${one.path}`.toLowerCase().includes(word)) ? 0 : 1);
  const parts = words.length
    ? operations.filter(fits).sort((one, other) => rank(one) - rank(other)).map(link)
    : api.tags.map(area);
  const all = parts.flat();
  $("list").replaceChildren(...(all.length ? all : [h("p", { class: "empty" }, t("没有找到", "Nothing found"))]));
}

// ---- one operation ----------------------------------------------------------------------------------------

const typeName = (schema) => {
  const reference = schema.$ref?.split("/").at(-1);
  if (reference) return reference;
  if (schema.anyOf) return schema.anyOf.map(typeName).join(" | ");
  if (schema.type === "array") return `${typeName(schema.items)}[]`;
  return [schema.type ?? "any"].flat().join(" | ") + (schema.format ? ` (${schema.format})` : "");
};

function describeFields(schema, depth = 0) {
  const whole = resolved(schema);
  const inner = (one) => resolved((one.anyOf ?? []).find((part) => part.$ref) ?? (one.type === "array" ? one.items : one));
  return Object.entries(whole.properties ?? {}).flatMap(([name, about]) => {
    const below = inner(about);
    const limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"]
      .filter((limit) => about[limit] !== undefined).map((limit) => `${limit} ${about[limit]}`);
    const values = below.enum ? below.enum.join(" · ") : "";
    const row = h("tr", {},
      h("td", { indent: `${depth * 16}px` }, h("code", {}, name), whole.required?.includes(name) ? h("i", {}, " *") : ""),
      h("td", {}, ...marked(say(about.description ?? "")), h("small", {}, ` ${[typeName(about), ...limits, values].filter(Boolean).join(", ")}`)));
    return depth < 3 && below.properties ? [row, ...describeFields(below, depth + 1)] : [row];
  });
}

function sample(schema) {
  const whole = resolved(schema);
  if (whole.examples) return whole.examples[0];
  if (whole.enum) return whole.enum[0];
  if (whole.anyOf) return sample(whole.anyOf[0]);
  const kind = [whole.type].flat()[0];
  if (kind === "object") return Object.fromEntries((whole.required ?? []).map((name) => [name, sample(whole.properties[name])]));
  if (kind === "array") return whole.minItems || whole.items ? [sample(whole.items)] : [];
  if (kind === "integer") return whole.minimum ?? 1;
  if (kind === "boolean") return false;
  return { uuid: "", date: "2026-03-05", "date-time": "2026-03-05T09:00:00+08:00" }[whole.format] ?? "";
}

function field(parameter) {
  const { name, required, schema } = parameter;
  const whole = resolved(schema);
  const value = name === "Idempotency-Key" && required ? (crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`) : (kept[name] ?? "");
  const given = { name, "data-in": parameter.in, "aria-label": name, "data-required": required };
  const choices = whole.enum ?? (whole.type === "boolean" ? ["true", "false"] : null);
  const input = choices
    ? h("select", given, h("option", { value: "" }, ""), ...choices.map((one) => h("option", { value: one }, one)))
    : h("input", { ...given, value, placeholder: whole.examples?.[0] ?? whole.default ?? "", autocomplete: "off" });
  input.addEventListener("input", () => { 
    if (parameter.in === "path") kept[name] = input.value.trim();
    if (parameter.in === "path" && name !== "community") delete kept["If-Match"]; // it was of another thing
  });
  return h("label", { title: say(parameter.description) }, h("b", {}, name), required ? h("i", {}, " *") : "", input);
}

function showOperation(one) {
  const rare = ["Accept-Language", "X-Request-Id"];
  const first = one.parameters.filter((p) => !rare.includes(p.name) && (p.required || p.in !== "header" || p.name !== "Idempotency-Key"));
  const other = one.parameters.filter((p) => !first.includes(p));
  const content = Object.entries(one.requestBody?.content ?? {})[0];
  const start = content && (content[1].example ?? sample(content[1].schema));
  const isForm = content?.[0] === "application/x-www-form-urlencoded";
  const body = content && (isForm
    ? h("div", { class: "fields" }, ...Object.entries(resolved(content[1].schema).properties).map(([name, about]) =>
      h("label", { title: say(about.description) }, h("b", {}, name),
        h("input", { name, "data-in": "form", type: name.includes("secret") ? "password" : "text", autocomplete: "off",
          value: name === "grant_type" ? "client_credentials" : "" }))))
    : h("textarea", { "aria-label": t("请求体", "Body"), spellcheck: "false" }));
  if (content && !isForm) body.value = JSON.stringify(start, null, 2);
  const answer = h("div", { "aria-live": "polite" });
  const form = h("form", { novalidate: true, onsubmit: (event) => { event.preventDefault(); send(one, form, body, isForm, answer); } },
    h("div", { class: "fields" }, ...first.map(field)),
    body ?? "",
    h("div", { class: "row" },
      h("button", { class: "main" }, t("发送", "Send")),
      h("button", { type: "button", onclick: () => navigator.clipboard?.writeText(curl(request(one, form, body, isForm))) }, t("复制 curl 命令", "Copy as curl"))),
    h("details", {}, h("summary", {}, t("更多请求头", "More headers")), h("div", { class: "fields" }, ...other.map(field))));
  const done = Object.entries(one.responses).find(([status]) => status.startsWith("2"));
  const shown = Object.values(done[1].content ?? {})[0]?.schema;
  const example = Object.values(done[1].content ?? {})[0]?.example;
  const refusals = one["x-wulin-refusals"].map((code) => problems[code]).filter(Boolean);
  $("main").replaceChildren(
    h("h1", {}, say(one.summary)),
    h("div", { class: "path" }, h("span", { class: `method ${one.method}` }, one.method), ` ${one.path}`),
    h("div", { class: "chips" }, ...who(one)),
    ...about(one).map((part) => h("p", {}, ...marked(part))),
    h("div", { class: "two" },
      form,
      h("div", {}, answer,
        content ? h("details", {}, h("summary", {}, t("请求体的各项", "Fields of the body")), h("table", {}, ...describeFields(content[1].schema))) : "",
        shown ? h("details", {}, h("summary", {}, `${t("应答", "Answer")} ${done[0]} ${typeName(shown)}`), h("table", {}, ...describeFields(shown)),
          example ? h("pre", {}, JSON.stringify(example, null, 2)) : "") : "",
        h("details", {}, h("summary", {}, `${t("拒绝", "Refusals")} (${refusals.length})`), h("table", {}, ...refusals.map((problem) =>
          h("tr", {}, h("td", {}, h("code", {}, problem.code), ` ${problem.status}`), h("td", {}, t(problem.zh, problem.en), h("small", {}, ` ${say(problem.what_to_do)}`)))))))),
  );
}

/** The sentences of the description: callers are shown as chips, refusals in a table. */
function about(one) {
  return say(one.description).split("\n\n").filter((part) => !part.startsWith("Refusals") && !part.startsWith("拒绝") && !part.startsWith("- "))
    .map((part) => part.replace(/\s*Who may call: .*$|谁可以调用：.*$/s, "")).filter(Boolean);
}

const ROLES = Object.fromEntries(resolved(api.components.schemas.Role).description.split("\n").map((line) => {
  const [, name, text] = /^- `(\w+)`: (.*)$/.exec(line) ?? [];
  return [name, text];
}));

function who(one) {
  const open = !one.security.length || one.security.some((way) => !Object.keys(way).length);
  return [
    ...(open ? [h("span", { class: "chip" }, t("无需令牌", "no token needed"))] : []),
    ...[...new Set([...one["x-wulin-roles"], ...(one["x-wulin-auditors"] ? ["auditor"] : [])])].map((role) => h("span", { class: "chip", title: role }, ROLES[role] ? say(ROLES[role]).split(/[:：]/)[0] : t("运维方", "operator"))),
    ...[one["x-wulin-scope"], ...(one["x-wulin-wider-scopes"] ?? [])].filter(Boolean).map((scope) => h("span", { class: "chip scope", title: t("接入方权限", "scope of programs") }, scope)),
  ];
}

// ---- sending ----------------------------------------------------------------------------------------------

function request(one, form, body, isForm) {
  let path = one.path;
  const query = new URLSearchParams(), headers = {}, fields = new URLSearchParams();
  for (const input of form.querySelectorAll("[data-in]")) {
    const value = input.value.trim();
    if (input.dataset.in === "path") path = path.replace(`{${input.name}}`, encodeURIComponent(value));
    else if (!value) continue; // what is left empty is not sent
    else if (input.dataset.in === "query") query.set(input.name, value);
    else if (input.dataset.in === "form") fields.set(input.name, value);
    else headers[input.name] = value;
  }
  headers["Accept-Language"] ??= t("zh-CN", "en");
  if (token && one.security.length) headers.Authorization = `Bearer ${token}`;
  const sent = body && (isForm ? fields.toString() : body.value.trim());
  if (sent) headers["Content-Type"] = isForm ? "application/x-www-form-urlencoded" : "application/json";
  return { url: path + (query.size ? `?${query}` : ""), method: one.method, headers, body: sent || undefined };
}

function curl(call) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const headers = Object.entries(call.headers).map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`).join("");
  return `curl -X ${call.method} ${quoted(location.origin + call.url)}${headers}${call.body ? ` -d ${quoted(call.body)}` : ""}`;
}

async function send(one, form, body, isForm, place) {
  const empty = [...form.querySelectorAll("[data-required]")].find((input) => !input.value.trim());
  if (empty) return empty.focus();
  const button = form.querySelector("button.main");
  button.disabled = true;
  try {
    const call = request(one, form, body, isForm);
    const answer = await fetch(call.url, call);
    const text = await answer.text();
    const shown = text && answer.headers.get("content-type")?.includes("json") ? JSON.stringify(JSON.parse(text), null, 2) : text;
    const etag = answer.headers.get("etag");
    if (etag) kept["If-Match"] = etag; // the next change takes it
    place.replaceChildren(
      h("div", {}, h("span", { class: `status ${answer.ok ? "good" : "bad"}` }, `${answer.status}`), ` ${call.method} ${call.url}`),
      h("pre", {}, shown || t("（空）", "(empty)")),
      h("details", {}, h("summary", {}, t("应答头", "Headers")), h("pre", {}, [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n"))));
  } catch (error) {
    place.replaceChildren(h("p", { class: "bad" }, t("没有应答：", "No answer: "), String(error)));
  }
  button.disabled = false;
}

// ---- signing in -------------------------------------------------------------------------------------------

async function take(event, path, form, name) {
  event.preventDefault();
  const given = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value)); // empty fields stay out
  const body = form ? new URLSearchParams({ grant_type: "client_credentials", ...given }) : JSON.stringify(given);
  const headers = { "Accept-Language": t("zh-CN", "en"), ...(form ? {} : { "Content-Type": "application/json" }) };
  const answer = await (await fetch(path, { method: "POST", headers, body })).json();
  if (answer.access_token) hold(answer.access_token, given[name], given.community);
  else event.target.querySelector("output").textContent = answer.detail ?? answer.error ?? "";
}

function hold(given, name, community) {
  token = given;
  holder = name;
  if (community) kept.community = community;
  $("signing").hidden = true;
  showFrame();
  show();
}

function showSigning() {
  const text = (name, label, type = "text") => h("label", {}, label, h("input", { name, type, autocomplete: "off", required: true }));
  $("signing").replaceChildren(
    h("form", { onsubmit: (event) => take(event, "/v1/login", false, "login") },
      text("community", t("社区短名", "Community")), text("login", t("手机号或用户名", "Phone or user name")),
      text("password", t("密码", "Password"), "password"), h("button", {}, t("个人登录", "Sign in")), h("output", { class: "bad" })),
    h("form", { onsubmit: (event) => take(event, "/v1/token", true, "client_id") },
      text("client_id", t("接入方编号", "Client id")), text("client_secret", t("接入方密钥", "Client secret"), "password"),
      h("label", {}, t("权限（空为全部）", "Scopes (empty: all)"), h("input", { name: "scope", placeholder: "orders:read", autocomplete: "off" })),
      h("button", {}, t("接入方取得令牌", "Get a token")), h("output", { class: "bad" })),
    h("form", { onsubmit: (event) => { event.preventDefault(); hold(new FormData(event.target).get("token").trim(), t("令牌", "token")); } },
      text("token", t("或粘贴访问令牌", "Or paste an access token")), h("button", {}, t("使用", "Use it")),
      token ? h("button", { type: "button", onclick: () => hold("", "") }, t("退出", "Sign out")) : ""));
}

// ---- the frame --------------------------------------------------------------------------------------------

function showFrame() {
  document.documentElement.lang = t("zh-CN", "en");
  $("search").placeholder = t("搜索：接单、voucher、/orders …", "Search: accept, 券, /orders …");
  $("language").textContent = t("English", "中文");
  $("who").textContent = holder || t("登录", "Sign in");
  showSigning();
}

function show() {
  const one = operations.find((operation) => location.hash === `#/${operation.operationId}`);
  document.body.classList.toggle("reading", Boolean(one));
  showList();
  if (one) showOperation(one);
  else {
    const parts = api.info.description.split("\n\n").filter((part) => CHINESE.test(part) === chinese);
    $("main").replaceChildren(h("h1", {}, api.info.title), ...parts.map((part) => h("p", {}, ...marked(part))),
      h("p", {}, h("a", { href: "/v1/openapi.json" }, h("code", {}, "/v1/openapi.json")), " ", h("a", { href: "/v1/asyncapi.json" }, h("code", {}, "/v1/asyncapi.json")), " ",
        h("a", { href: "/v1/errors" }, h("code", {}, "/v1/errors"))));
  }
  document.title = one ? `${say(one.summary)} – 五邻 API` : "五邻 API · Wulin API";
}

$("search").addEventListener("input", () => { document.body.classList.remove("reading"); showList(); });
$("language").addEventListener("click", () => {
  chinese = !chinese;
  localStorage.setItem("language", t("zh", "en"));
  showFrame();
  show();
});
$("who").addEventListener("click", () => {
  $("signing").hidden = !$("signing").hidden;
  $("who").setAttribute("aria-expanded", String(!$("signing").hidden));
});
addEventListener("hashchange", () => { show(); scrollTo(0, 0); $("main").focus({ preventScroll: true }); });
showFrame();
show();
document.body.dataset.ready = "true";
