// Fetches the program of a built page once its text has been painted: until then the line and the processor belong to what is read.
(function () {
  var own = document.currentScript;
  var asked = false;
  var doKept = keepActions();

  function fetchProgram() {
    if (asked) return;
    asked = true;
    // Taken over is a page that is all there.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
  }

  function begin() {
    // All parts at once, not each after the one that asks for it; each is asked for in a task of its own, between which the page is painted.
    var program = own.dataset.program.split(' ');
    program.concat(own.dataset.page.split(' ')).forEach(function (part) {
      setTimeout(preload, 0, part);
    });
    // Begun part by part, those that others need first, so that the page answers between them.
    program
      .reduce(function (before, part) {
        return before.then(function () {
          return import(part);
        }).then(pause.bind(null, 0));
      }, Promise.resolve())
      .catch(function (reason) {
        // Without its program the page does what a browser does by itself.
        doKept();
        throw reason;
      });
  }

  function preload(part) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = part;
    document.head.append(link);
  }

  // A page that is hidden until it is drawn anew, and one in a window that nobody sees, are not painted.
  var isPainted = document.documentElement.dataset.drawn !== 'later' && document.visibilityState === 'visible';
  var canTell = typeof PerformanceObserver === 'function' && (PerformanceObserver.supportedEntryTypes || []).includes('paint');
  if (!isPainted || !canTell) {
    fetchProgram();
    return;
  }
  new PerformanceObserver(function (entries) {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) fetchProgram();
  }).observe({ type: 'paint', buffered: true });
  // Fonts that do not come hold back the text, never the program.
  setTimeout(fetchProgram, 3000);
})();

function pause(time) {
  return new Promise(function (resolve) {
    setTimeout(resolve, time);
  });
}

// Keeps what a reader presses, types and chooses until the program answers, then does it in its order. What the browser does by itself it does
// at once: it follows links, ticks boxes, writes letters, opens details. Returns what ends the keeping.
function keepActions() {
  var types = ['click', 'keydown', 'input', 'change', 'toggle', 'submit'];
  var kept = [];
  var putBack = [];

  function keep(event) {
    // A program half at work would change the page under its own feet.
    event.stopImmediatePropagation();
    var target = event.target;
    var isOfBrowser = event.type === 'click' ? !isChoice(target) && target.closest('a[href], summary, label') : event.type !== 'keydown' && isChoice(target);
    if (isOfBrowser || (event.type === 'keydown' && ['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key))) return;
    var isPress = isPressAfterKeys(event);
    if (isPress || event.type === 'submit' || (event.type === 'click' && target.closest('button'))) event.preventDefault();
    kept.push({ event: event, target: target, value: target.value, isPress: isPress });
    document.documentElement.dataset.keeps = '';
  }

  // Keys may have moved the focus by the time they are done: only then it is known what is pressed.
  function isPressAfterKeys(event) {
    var isPress = event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ') && !event.target.matches('input, textarea, select');
    return isPress && kept.some(function (action) {
      return action.event.type === 'keydown';
    });
  }

  async function answer(event) {
    // The mark is set here, when all of the page answers.
    event.preventDefault();
    await allTakenOver();
    performance.mark('page live');
    var focused = document.activeElement;
    if (focused !== null && focused !== document.body) focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await doKept();
  }

  async function doKept() {
    types.forEach(function (type) {
      removeEventListener(type, keep, true);
    });
    delete document.documentElement.dataset.keeps;
    var isConsumed = false;
    for (var action of kept.splice(0)) {
      if (isChoice(action.target)) putBackOnce(action.target);
      // A key that the program took for itself presses and sends nothing.
      var isConsequence = action.event.type === 'submit' || (action.event.type === 'click' && action.event.detail === 0);
      var isFree = (isConsumed && isConsequence) || perform(action);
      isConsumed = !isFree && action.event.type === 'keydown';
      await pause(0);
    }
  }

  // A box stands again as the program drew it, so that ticking it is news.
  function putBackOnce(choice) {
    var choices = choice.type === 'radio' ? document.getElementsByName(choice.name) : [choice];
    choices.forEach(function (one) {
      if (!putBack.includes(one)) one.checked = one.defaultChecked;
      putBack.push(one);
    });
  }

  types.forEach(function (type) {
    addEventListener(type, keep, true);
  });
  addEventListener('page live', answer, { once: true });
  return doKept;
}

// React marks the elements that it has taken over; parts of a page follow the rest. What has not been after ten seconds is not waited for.
async function allTakenOver() {
  var left = Array.from(document.querySelectorAll('#root *'));
  for (var turn = 0; turn < 200 && left.length > 0; turn += 1) {
    await pause(turn === 0 ? 0 : 50);
    left = left.filter(function (element) {
      return element.isConnected && !Object.keys(element).some(isMark);
    });
  }
}

function isMark(key) {
  return key.startsWith('__reactProps');
}

function isChoice(element) {
  return element.matches('input[type="checkbox"], input[type="radio"]');
}

// Does it anew, seen by the program; returns whether what the browser does about it may follow.
function perform(action) {
  if (!action.target.isConnected) return true;
  var event = action.event;
  var target = event.type === 'keydown' ? document.activeElement : action.target;
  if (event.type === 'submit') {
    target.requestSubmit(event.submitter);
    return true;
  }
  if ((event.type === 'input' || event.type === 'change') && target.type !== 'file') write(target, action.value);
  var isFree = target.dispatchEvent(new event.constructor(event.type, event));
  if (isFree && action.isPress) target.click();
  return isFree;
}

// React tells by what was last written through the element's own setter whether a value is new.
function write(field, value) {
  field.value = value + ' ';
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
}
